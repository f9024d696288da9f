#pragma once

#include <QObject>

class BackgroundWork;
class ElidedLabel;
class QProgressBar;
class QPushButton;
class QStatusBar;
class QTimer;

/// What is being done in the background, in the status bar, with a way to cancel it, and how far it is where that is
/// known.
class WorkLine : public QObject {
    Q_OBJECT
public:
    WorkLine(BackgroundWork& work, QStatusBar& bar);

private:
    void update();
    void show();
    void showShare();

    BackgroundWork& m_work;
    ElidedLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer* m_patience;
    QTimer* m_share; ///< looks how far it is
};
