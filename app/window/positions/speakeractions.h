#pragma once

#include "model/debate/debate.h"

#include <QObject>

#include <functional>

class MainWindow;
class StatementPanel;
struct PickItem;

/// What is done to those who speak in the statements selected in their table, to all of them in one step.
class SpeakerActions : public QObject {
    Q_OBJECT
public:
    /// @param window  and its actions must outlive it.
    explicit SpeakerActions(MainWindow& window);

    static QStringList ids(); ///< in the order of a menu

signals:
    void changeAsked(const QString& label, const Result<Edits>& edits);

private:
    using Then = std::function<void(StakeholderId)>;
    using Change = std::function<Result<Edits>(const Debate& debate, StakeholderId who)>;

    StatementPanel& panel() const;
    const Debate& debate() const;
    std::vector<PickItem> speakers() const;
    void chooseSpeaker(const QString& placeholder, const Then& then);
    void chooseAnybody(const QString& placeholder, const QString& label, const Change& how);
    void change(const QString& label, const PickItem& who, const Change& how);
    void add();
    void takeOff();
    void replace();
    void chooseRole();
    void setRole(StakeholderId who);

    MainWindow& m_window;
};
