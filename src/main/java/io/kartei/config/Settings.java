package io.kartei.config;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What configuration files set, before defaults; a later file overrides an earlier one. */
final class Settings {
  /** Whether these come from an mdBook. */
  boolean mdBook;

  @Nullable String title;
  @Nullable String language;
  @Nullable String baseUrl;
  @Nullable String description;
  @Nullable String repository;
  @Nullable String editUrl;
  @Nullable String id;
  @Nullable String content;
  @Nullable String templates;
  @Nullable String output;
  SiteConfig.@Nullable HtmlMode html;
  SiteConfig.@Nullable RemoteImages remoteImages;
  @Nullable ExamConfig exams;
  List<SittingDeclaration> sittings = List.of();
  @Nullable PaperConfig paper;
  boolean spacedRepetition;
  final Set<CardSource> cardSources = EnumSet.copyOf(SiteConfig.Cards.TAGGED.sources());

  List<String> authors = List.of();
  List<String> outputs = new ArrayList<>();

  /** By old address, relative to the site's root. */
  final SortedMap<String, SiteConfig.Redirect> redirects = new TreeMap<>();

  /** Folders that other tools write, relative to the project. */
  List<String> leaveOut = List.of();

  List<String> attachments = List.of();
}
