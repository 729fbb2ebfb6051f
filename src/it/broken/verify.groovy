def log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] kartei.yaml')
assert log.contains('the notes have 1 error')
assert !new File(basedir, 'site').exists()
return true
