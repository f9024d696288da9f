#pragma once

#include <QObject>

class MainWindow;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

/// The status bar: what was just said, what is hidden, whether the file has it all, the zoom, and layout under way.
class StatusLine : public QObject {
    Q_OBJECT
public:
    explicit StatusLine(MainWindow& window);

private:
    void build();
    void attend();
    void updateSaved();
    void updateHidden(int count);
    void updateZoom(double zoom);
    void layoutRunning(bool isRunning);

    MainWindow& m_window;
    QToolButton* m_hidden;
    QLabel* m_saved;
    QToolButton* m_zoom;
    QLabel* m_arranging;
    QPushButton* m_cancel;
    QTimer* m_patience;
    QString m_savedAt;
};
