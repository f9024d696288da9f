#include "app/window/files/recovering.h"

#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/files/opening.h"
#include "app/window/files/typedwords.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/question.h"
#include "model/debate/sentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

Recovering::Recovering(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
}

void Recovering::offer()
{
    if (m_window.workspace())
        offerSessions();
    else if (m_window.work().isBusy()) // with the file that is being opened
        connect(&m_window, &MainWindow::workspaceChanged, this, &Recovering::offerSessions, Qt::SingleShotConnection);
    offerWords();
}

void Recovering::offerSessions()
{
    for (const Session& session : Sessions(m_window.desk().state).unsaved()) {
        m_window.notices().show({session.folder, Notice::Kind::Warning,
            tr("%1 was not saved when Counterpoint last ended. Edits up to %2 are kept.")
                .arg(quoted(session.name), QLocale().toString(session.lastEdit.toLocalTime(), QLocale::ShortFormat)),
            {{tr("&Recover"), [this, folder = session.folder] { recover(folder); }},
                {tr("&Discard…"), [this, folder = session.folder] { askToDiscard(folder); }, true},
                {tr("&Later"), [] {}}}});
    }
}

std::optional<Session> Recovering::sessionIn(const QString& folder) const
{
    for (const Session& session : Sessions(m_window.desk().state).unsaved()) {
        if (session.folder == folder)
            return session;
    }
    return std::nullopt;
}

void Recovering::recover(const QString& folder)
{
    if (const auto session = sessionIn(folder))
        m_window.opening().recover(*session);
    emit changed();
}

void Recovering::askToDiscard(const QString& folder)
{
    const auto session = sessionIn(folder);
    if (!session)
        return;
    ask(m_window, tr("Discard the unsaved edits of %1 for good?").arg(quoted(session->name)),
        {{tr("&Keep Them"), {}}, {tr("&Discard"), [this, session] {
                                      if (const Done done = Sessions(m_window.desk().state).discard(*session); !done)
                                          m_window.notices().error(done.error().text());
                                      m_window.notices().dismiss(session->folder);
                                      emit changed();
                                  }}});
}

void Recovering::offerWords()
{
    for (const LostWords& words : TypedWords::lost(m_window.desk().state.path() + QLatin1StringView("/typing"))) {
        m_window.notices().show({words.path, Notice::Kind::Warning,
            tr("You were typing in %1 when Counterpoint last ended: %2").arg(quoted(words.debate), quoted(words.text)),
            {{tr("&Copy the Words"),
                 [words] {
                     QGuiApplication::clipboard()->setText(words.text);
                     TypedWords::discard(words);
                 }},
                {tr("&Discard"), [words] { TypedWords::discard(words); }}, {tr("&Later"), [] {}}}});
    }
}
