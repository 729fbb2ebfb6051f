package io.kartei.render.pdf;

/** Notes whose tables become sheets. */
public final class Sheets {
  /** Eight criteria, four subjects, long texts: what a sheet is for. */
  static final String STORAGE =
      """
      # Speicher anbinden

      > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b

      > **📝❗** FiSi AP2 Konzeption Sommer 2022 Aufgabe 4

      | | Direct Attached Storage | Network Attached Storage | Storage Area Network | Objektspeicher |
      | --- | --- | --- | --- | --- |
      | Zugriff | Block für Block über **SATA, SAS oder NVMe**; das Betriebssystem sieht eine lokale Platte und legt selbst ein Dateisystem an. | Datei für Datei über das LAN; das Dateisystem verwaltet das Gerät, mehrere Rechner können gleichzeitig lesen und schreiben. | Block für Block über ein eigenes Netz aus Switches und Host-Bus-Adaptern; jedem Server erscheint sein Anteil (LUN) wie eine lokale Platte. | Ganze Objekte mit Schlüssel und Metadaten über **HTTP**; geändert wird nur durch Überschreiben. |
      | Protokolle | SATA, SAS, NVMe | [NFS](https://de.wikipedia.org/wiki/Network_File_System), [SMB](https://de.wikipedia.org/wiki/Server_Message_Block) | [iSCSI](https://de.wikipedia.org/wiki/ISCSI), Fibre Channel | [S3](https://de.wikipedia.org/wiki/Amazon_S3) |
      | | ![Platte im Gehäuse](https://example.org/das.jpg) | | ![](https://example.org/bilder/fabric.png) | |
      | Eigenes Dateisystem am Server | Ja | Nein | Ja | Nein |
      | Geschwindigkeit | ++ | + | +++ | - |
      | Erweiterbarkeit | - | + | ++ | +++ |
      | Einfachheit | +++ | ++ | - | + |
      | Ausfallsicherheit | hängt am Server: fällt er aus, sind auch seine Daten nicht mehr erreichbar | doppelte Netzteile und **RAID** üblich, das Gerät selbst bleibt jedoch eine einzelne Fehlerquelle | doppelte Pfade (Multipathing), doppelte Controller, Spiegelung auf ein zweites System ❗ | Kopien jedes Objekts an mehreren Standorten → hohe Dauerhaftigkeit ✅ 🎉 |
      | Einsatzgebiete | **einzelner Server**, Systemplatte, Zwischenspeicher | **gemeinsame Ablage** für Arbeitsgruppen, Sicherungsziel | **Virtualisierungscluster** und Datenbanken mit hohen Anforderungen an Durchsatz und Verfügbarkeit | **Archive**, Sicherungen, Medien, Daten von Webanwendungen |
      """;

  private Sheets() {}
}
