def log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] kartei.yaml')
assert log.contains('1 error(s) in the notes')
assert !new File(basedir, 'site').exists()
return true
