#pragma once

#include "model/debate/record.h"

#include <QObject>

class MainWindow;
class TextPane;
struct Theme;

/// The dock beside the map that shows the debate as Argdown.
class TextDock : public QObject {
    Q_OBJECT
public:
    explicit TextDock(MainWindow& window);
    ~TextDock() override; ///< with its dock

    TextPane& pane() const { return *m_pane; }
    void setTheme(const Theme& theme);
    void show();

private:
    void bring(RecordId record);

    MainWindow& m_window;
    TextPane* m_pane;
};
