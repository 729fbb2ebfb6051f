package io.kartei.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the product and the libraries that it hands texts to anew, so that they count their steps:
 * one at the start of each method, one at each jump backwards, and what {@link CountedCalls} says
 * for calls into the Java library, which cannot be loaded anew.
 */
final class CountingLoader extends ClassLoader {
  private static final List<String> COUNTED =
      List.of(
          "io.kartei.",
          "com.vladsch.",
          "com.openhtmltopdf.",
          "org.apache.pdfbox.",
          "org.apache.fontbox.",
          "org.apache.xmpbox.",
          "org.jsoup.",
          "org.fife.",
          "com.github.mustachejava.",
          "org.yaml.",
          "com.fasterxml.");

  private static final String STEPS = Type.getInternalName(Steps.class);

  /** By name and descriptor, what stands for a call. */
  private static final Map<String, Method> COUNTED_CALLS =
      Stream.of(CountedCalls.class, CountedLists.class)
          .flatMap(type -> Stream.of(type.getDeclaredMethods()))
          .filter(m -> Modifier.isPublic(m.getModifiers()))
          .collect(Collectors.toMap(m -> m.getName() + Type.getMethodDescriptor(m), m -> m));

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  /** An instance of a class that counts, to be used by an interface of the Java library. */
  static Object make(Class<?> type) {
    try {
      return new CountingLoader().loadClass(type.getName()).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      boolean own =
          COUNTED.stream().anyMatch(name::startsWith)
              && !name.equals(Steps.class.getName())
              && !name.equals(CountedCalls.class.getName())
              && !name.equals(CountedLists.class.getName());
      return own ? counted(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new Methods(writer, name), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends every method of a class through {@link Code}. */
  private static final class Methods extends ClassVisitor {
    private final String name;

    Methods(ClassVisitor next, String name) {
      super(Opcodes.ASM9, next);
      this.name = name;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
      return new Code(next, Steps.id(name + "." + method));
    }
  }

  /** Writes the counting into one method. */
  private static final class Code extends MethodVisitor {
    private final int id;
    private final Set<Label> passed = new HashSet<>();

    Code(MethodVisitor next, int id) {
      super(Opcodes.ASM9, next);
      this.id = id;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      Function<String, String> with = first -> "(" + first + descriptor.substring(1);
      Method counted =
          opcode == Opcodes.INVOKESTATIC || opcode == Opcodes.INVOKESPECIAL
              ? null
              : COUNTED_CALLS.get(name + with.apply("L" + owner + ";"));
      if (counted == null) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      } else {
        String calls = Type.getInternalName(counted.getDeclaringClass());
        String whole = Type.getMethodDescriptor(counted);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, calls, name, whole, false);
      }
    }

    private void step() {
      super.visitLdcInsn(id);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "(I)V", false);
    }
  }
}
