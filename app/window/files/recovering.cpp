#include "app/window/files/recovering.h"

#include "app/window/desk.h"
#include "app/window/files/opening.h"
#include "app/window/files/typedwords.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/question.h"
#include "model/debate/sentences.h"
#include "model/store/sessions.h"

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
    offerSessions();
    offerWords();
}

void Recovering::offerSessions()
{
    const Sessions sessions(m_window.desk().state);
    for (const Session& session : sessions.unsaved()) {
        const auto discard = [this, session] {
            ask(m_window, tr("Discard the unsaved edits of %1 for good?").arg(quoted(session.name)),
                {{tr("&Keep Them"), {}}, {tr("&Discard"), [this, session] {
                      (void)Sessions(m_window.desk().state).discard(session); // what stays is offered again
                      m_window.notices().dismiss(session.folder);
                  }}});
        };
        m_window.notices().show({session.folder, Notice::Kind::Warning,
            tr("%1 was not saved when Counterpoint last ended. Edits up to %2 are kept.")
                .arg(quoted(session.name), QLocale().toString(session.lastEdit.toLocalTime(), QLocale::ShortFormat)),
            {{tr("&Recover"), [this, session] { m_window.opening().recover(session); }},
                {tr("&Discard…"), discard, true}, {tr("&Later"), [] {}}}});
    }
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
