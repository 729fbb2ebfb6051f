package io.kartei.diagram.describe;

import io.kartei.diagram.GitGraph;
import io.kartei.diagram.GitGraph.Commit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes a history: what is committed on each branch, in the order of time. */
public final class GitDescription {
  private final GitGraph graph;
  private final DescriptionPhrases phrases;
  private final Map<String, String> branchOf = new HashMap<>();

  public GitDescription(GitGraph graph, DescriptionPhrases phrases) {
    this.graph = graph;
    this.phrases = phrases;
    graph.commits().forEach(commit -> branchOf.put(commit.id(), commit.branch()));
  }

  /** Returns the description, empty for an empty history. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (GitGraph.Branch branch : graph.branches()) {
      String from = branch.from() == null ? null : branchOf.get(branch.from());
      if (from != null) {
        sentences.add(phrases.phrase("git-branch", branch.name(), from));
      }
    }
    List<String> told = new ArrayList<>();
    for (int i = 0; i < graph.commits().size(); i++) {
      Commit commit = graph.commits().get(i);
      told.add(told(commit));
      boolean last =
          i + 1 == graph.commits().size()
              || !graph.commits().get(i + 1).branch().equals(commit.branch());
      if (last) {
        sentences.add(phrases.phrase("git-commits", commit.branch(), String.join(", ", told)));
        told.clear();
      }
    }
    return sentences;
  }

  private String told(Commit commit) {
    String name = phrases.name(commit.label().plain());
    String told =
        switch (commit.kind()) {
          case MERGE -> merge(String.valueOf(commit.source()), name);
          case CHERRY_PICK -> phrases.phrase("git-pick", String.valueOf(commit.source()));
          case REVERSE -> phrases.phrase("git-reverse", name(name));
          default -> name(name);
        };
    return commit.tags().isEmpty() || commit.kind() == GitGraph.Kind.CHERRY_PICK
        ? told
        : phrases.phrase("git-tagged", told, phrases.list(commit.tags()));
  }

  private String merge(String branch, String name) {
    return name.isEmpty()
        ? phrases.phrase("git-merge", branch)
        : phrases.phrase("git-merge-named", branch, name);
  }

  private String name(String name) {
    return name.isEmpty() ? phrases.phrase("git-commit") : name;
  }
}
