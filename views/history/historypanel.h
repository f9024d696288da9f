#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTimer;

/// "just now", "5 minutes ago", "yesterday, 14:05", "3 May 2026"; empty for no time.
QString relativeTime(const QDateTime& when, const QDateTime& now);

/// What was done to the debate, newest first; Return or a double click goes back or forward to a step.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    /// Goes to where this step was the last done; 0 is the beginning.
    using GoTo = std::function<void(qint64 step)>;

    /// @param debate  must outlive it. @param goTo  in place of undoing or redoing one by one.
    explicit HistoryPanel(OpenDebate& debate, GoTo goTo = {}, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

signals:
    void message(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void addStep(const HistoryStep& step, bool isCurrent, const QDateTime& now);
    void addBeginning(bool isCurrent);
    void goTo(qint64 step);
    void stepByStep(qint64 step);

    OpenDebate& m_debate;
    GoTo m_goTo;
    Theme m_theme;
    QListWidget* m_list;
    QLabel* m_hint;
    QTimer* m_later;
};
