#pragma once

#include "model/debate/debate.h"

#include <QObject>

class MainWindow;
class ReaderPanel;
struct TurnDraft;

/// Who speaks where in the text that is read: turns are proposed, accepted, cut, joined and given to speakers.
class TurnActions : public QObject {
    Q_OBJECT
public:
    explicit TurnActions(MainWindow& window);

private:
    void addActions();
    void attend();
    void update();
    void showMenu(int position, QPoint at);

    ReaderPanel& reader() const;
    const Turn* current() const; ///< at the cursor; says when there is none
    void propose();
    void accept(DocumentId document, const std::vector<TurnDraft>& drafts);
    void beginHere();
    void moveStart();
    void moveEnd();
    void dragStart(TurnId turn, int shown);
    void join();
    void chooseSpeaker();
    void setSpeaker(TurnId turn, StakeholderId known, const QString& name);
    void setDate();

    MainWindow& m_window;
};
