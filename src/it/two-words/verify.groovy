def log = new File(basedir, 'build.log').text

assert new File(basedir, 'public/index.html').text.contains('Netzwerke')
assert new File(basedir, 'public/subnetze.html').text.contains('Netzmaske')
assert log.contains('README.md:[3,45]') && log.contains('vlan.md')
assert log.contains('the notes have 1 warning')

// what the jar for the command line holds of others is listed in it, with texts that are in it
def jar = new java.util.zip.ZipFile(new File(basedir, '../../kartei.jar'))
def parts = jar.getInputStream(jar.getEntry('META-INF/licenses/THIRD-PARTY.md')).getText('UTF-8')
def rows = parts.readLines().findAll { it.startsWith('| `') }
assert rows.size() > 15
rows.each { row ->
    (row.split(' \\| ').last() =~ /`([^`]+)`/).each { assert jar.getEntry(it[1]) != null : it[1] }
}
jar.close()
return true
