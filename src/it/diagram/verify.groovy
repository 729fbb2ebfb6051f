// draws one diagram of each kind with that jar alone: a class loader that knows only it and Java's own modules
def jar = new File(basedir, '../../kartei-' + projectVersion(basedir) + '-diagram.jar')
assert jar.isFile()

static String projectVersion(File basedir) {
    (new File(basedir, 'pom.xml').text =~ /kartei-(.+)-diagram\.jar/)[0][1]
}

def names = new java.util.jar.JarFile(jar).stream().map { it.name }.toList()
assert names.every { !it.startsWith('io/kartei/') || it ==~ 'io/kartei/((address|diagnostic|diagram|messages|source|text|concurrent)/.*)?' }

def loader = new URLClassLoader([jar.toURI().toURL()] as URL[], ClassLoader.platformClassLoader)
def mermaid = loader.loadClass('io.kartei.diagram.kind.Mermaid')
def draw = mermaid.getMethod('draw', String)
[
    'flowchart LR\n a[Quelle] -->|ja| b{Ziel}',
    'sequenceDiagram\n A->>B: Frage',
    'erDiagram\n A ||--o{ B : hat',
    'gantt\n Plan : 2024-01-01, 3d',
    '---\nconfig:\n  pie:\n    textPosition: 0.5\n---\npie\n "a" : 1',
    'netzplan\n A : Plan, 3',
    'gitGraph\n commit id: "x"',
    'block\n a b',
    'activity\n start\n Lesen\n stop',
].each { source ->
    def picture = draw.invoke(null, source)
    assert picture.svg() != null : source
    assert picture.svg().contains('<svg') && picture.problems().isEmpty()
    assert !picture.description().isEmpty()
}
loader.close()
return true
