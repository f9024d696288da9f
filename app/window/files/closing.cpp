#include "app/window/files/closing.h"

#include "app/window/files/saving.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/textdock.h"
#include "app/window/question.h"
#include "app/window/windows.h"
#include "model/debate/sentences.h"
#include "model/store/debatefile.h"
#include "views/text/textpane.h"

Closing::Closing(MainWindow& window, Windows& windows)
    : QObject(&window)
    , m_window(window)
    , m_windows(windows)
{
}

bool Closing::mayClose()
{
    if (!m_isForsaken && m_window.file() && m_window.panels()->text().pane().isTyped()) {
        m_hasRead ? askWhetherToForsake() : readAndClose();
        return false;
    }
    m_window.finishTyping();
    const DebateFile* file = m_window.file();
    if (m_isSettled || !file || !file->isModified() || m_windows.countOn(*file) > 1)
        return true;
    m_resumesQuitting = m_windows.stopQuitting();
    askWhatToKeep();
    return false;
}

/// The window goes on meanwhile: a long text takes a while.
void Closing::readAndClose()
{
    if (std::exchange(m_isReading, true))
        return;
    m_window.finishTyping([this] {
        m_isReading = false;
        m_hasRead = true;
        m_window.close();
        m_hasRead = false;
    });
}

/// What the debate refuses, such as when there is no room on the disk, is nowhere but in the text.
void Closing::askWhetherToForsake()
{
    m_resumesQuitting = m_windows.stopQuitting();
    m_window.comeToFront();
    ask(m_window,
        tr("What was typed last in the text of %1 did not get into the debate. Close it all the same?")
            .arg(quoted(m_window.file()->name())),
        {{tr("&Keep Open"), {}}, {tr("&Close Without It"), [this] {
                                      m_isForsaken = true;
                                      if (m_resumesQuitting)
                                          m_windows.continueQuitting();
                                      m_window.close();
                                  }}});
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
