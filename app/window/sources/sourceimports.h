#pragma once

#include "model/debate/debate.h"

#include <QObject>

class MainWindow;
class QMimeData;
struct Imported;
struct SamePair;
struct SourceFile;

/// Sources and texts that come from outside: pasted, dropped or chosen. Each time is one step of history.
class SourceImports : public QObject {
    Q_OBJECT
public:
    explicit SourceImports(MainWindow& window);

    /// Adds the sources of a bibliography. False: the text is none.
    bool takeText(const QString& text);

    /// Adds the bibliographies, texts and annotations among these files, and returns the other paths. What takes its
    /// time is read beside the window.
    QStringList takeFiles(const QStringList& paths);

    /// Adds the text at a path as the version that replaces `old`, and says what became of its quotations.
    void addVersion(DocumentId old, const QString& path);

    void take(const QMimeData& dropped); ///< on the list of sources

private:
    void paste();
    void choose();
    void chooseVersion();
    struct Coming;

    void add(std::vector<SourceFile> files, const QString& label);
    void finish(const Coming& coming, const Result<Changes>& done);
    void mentionSame(const Debate& arrived, const std::vector<SamePair>& pairs);
    void merge(const std::vector<SamePair>& pairs);
    void tell(const std::vector<SourceFile>& files, const Debate& added);

    MainWindow& m_window;
};
