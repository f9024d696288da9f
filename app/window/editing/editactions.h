#pragma once

#include "model/debate/records.h"

#include <QObject>

class Clipboard;
class MainWindow;
class OutlineView;

/// The Edit menu: what it can do, and why it cannot just now.
class EditActions : public QObject {
    Q_OBJECT
public:
    explicit EditActions(MainWindow& window);

    Clipboard& clipboard() const { return *m_clipboard; }

private:
    void addHistory();
    void undo();
    void addClipboard();
    void addSelecting();
    void addChanging();
    void addMoving(
        const char* id, const QString& text, const QString& tip, const char* keys, void (OutlineView::*move)());
    void addKinds();
    void addFinding();
    void attend();
    void update();
    void updateHistory();
    void updateSelection();
    void merge();
    void selectBranch();
    void makeThem(InferenceKind kind, const QString& label);
    void linkPremises();
    void separatePremises();

    MainWindow& m_window;
    Clipboard* m_clipboard;
};
