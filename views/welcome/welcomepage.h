#pragma once

#include "views/common/theme.h"

#include <QDateTime>
#include <QWidget>

class QBoxLayout;
class QLabel;

struct RecentDebate {
    QString title;
    QString path;
    QDateTime when; ///< last opened
    bool exists = true;
};

struct SampleDebate {
    QString id;
    QString title;
    QString description;
};

/// Work that was not saved when the program ended.
struct RecoverableSession {
    QString id;
    QString name;
    QDateTime when; ///< of the last change
    int steps = 0;
};

/// What a window shows before there is a debate: ways to begin, and what was left behind.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showRecent(const std::vector<RecentDebate>& debates);
    void showSamples(const std::vector<SampleDebate>& samples);
    void showRecoverable(const std::vector<RecoverableSession>& sessions);

signals:
    void newRequested();
    void openRequested();
    void importRequested();
    void tourRequested();
    void recentChosen(const QString& path);
    void sampleChosen(const QString& id);
    void recoverRequested(const QString& id);
    void discardRequested(const QString& id);
    void laterRequested(const QString& id);

private:
    QWidget* makeHead();
    QWidget* makeStart();
    QWidget* makeColumns();
    QWidget* makeSession(const RecoverableSession& session);
    QLabel* heading(const QString& text);

    Theme m_theme;
    QBoxLayout* m_sessions;
    QBoxLayout* m_recent;
    QBoxLayout* m_samples;
    QLabel* m_lead;
};
