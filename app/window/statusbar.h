#pragma once

#include <QStatusBar>

class ElidedLabel;
class QTimer;

/**
 * The status bar, whose messages have a place of their own beside everything else in it, so that nothing has to hide
 * for them and nothing is drawn over them.
 */
class StatusBar : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* window);

    void say(const QString& sentence); ///< for a while
    QString said() const { return m_said; } ///< empty once it is gone

protected:
    /// What the window's menu entry under the pointer does stands in place of what was said, as long as it is there.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ElidedLabel* m_message;
    QTimer* m_time;
    QString m_said;
};
