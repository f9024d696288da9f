#pragma once

#include "app/exchange/inputreading.h"

#include <QObject>
#include <QStringList>

class MainWindow;
class QMimeData;
struct ImportPlan;

/**
 * Brings files and pasted texts of other programs into a debate: reads them beside the window, shows what would come
 * and asks, does it as one step that can be undone, and tells what became of it. Until then nothing is changed.
 */
class Importing : public QObject {
    Q_OBJECT
public:
    explicit Importing(MainWindow& window);

    /// With a preview first. @param isIntoThis  the window's debate is proposed; else a new one.
    void bring(const std::vector<ImportInput>& inputs, bool isIntoThis);
    void bringFiles(const QStringList& paths, bool isIntoThis);

    /// A new debate at once: of a sample, or of Counterpoint's own JSON, where there is nothing to decide.
    void openAtOnce(const QString& path);

    /// A text of a format that holds a debate. False: it is none.
    bool takeText(const QString& text);

private:
    void choose();
    void paste();
    bool takeClipboard(const QMimeData& copied);
    bool mayGoHere() const;
    void preview(
        const std::vector<ImportInput>& inputs, const std::shared_ptr<std::vector<Arrival>>& arrivals, bool isIntoThis);
    void carryOut(const ImportPlan& plan);
    void addHere(const ImportPlan& plan);
    void makeNew(const ImportPlan& plan);
    void sayFailed(const QString& path, const Error& error);

    MainWindow& m_window;
};

QString importFilter(); ///< for file dialogs

/// Whether a file is to be imported rather than opened: it is in a format that can be read and is no .debate file.
bool isImportable(const QString& path);
