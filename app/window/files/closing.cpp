#include "app/window/files/closing.h"

#include "app/window/files/saving.h"
#include "app/window/mainwindow.h"
#include "app/window/question.h"
#include "app/window/windows.h"
#include "model/debate/sentences.h"
#include "model/store/debatefile.h"

Closing::Closing(MainWindow& window, Windows& windows)
    : QObject(&window)
    , m_window(window)
    , m_windows(windows)
{
}

bool Closing::mayClose()
{
    m_window.finishTyping();
    const DebateFile* file = m_window.file();
    if (m_isSettled || !file || !file->isModified() || m_windows.countOn(*file) > 1)
        return true;
    m_resumesQuitting = m_windows.stopQuitting();
    askWhatToKeep();
    return false;
}

void Closing::askWhatToKeep()
{
    m_window.comeToFront();
    ask(m_window, tr("Save the changes to %1 before closing?").arg(quoted(m_window.file()->name())),
        {{tr("&Save"), [this] { m_window.saving()->save([this] { closeNow(); }); }},
            {tr("&Don’t Save"),
                [this] {
                    m_window.file()->discard();
                    closeNow();
                }},
            {tr("&Cancel"), {}}});
}

void Closing::closeNow()
{
    m_isSettled = true;
    if (m_resumesQuitting)
        m_windows.continueQuitting();
    m_window.close();
}
