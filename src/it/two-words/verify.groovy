def log = new File(basedir, 'build.log').text

assert new File(basedir, 'public/index.html').text.contains('Netzwerke')
assert new File(basedir, 'public/subnetze.html').text.contains('Netzmaske')
assert log.contains('README.md:[3,45]') && log.contains('vlan.md')
assert log.contains('the notes have 1 warning')
return true
