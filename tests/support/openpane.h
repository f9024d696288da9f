#pragma once

#include "app/window/panels/panels.h"
#include "app/window/panels/textdock.h"
#include "tests/support/openwindow.h"
#include "views/common/plaintext.h"
#include "views/text/texteditor.h"
#include "views/text/textpane.h"

#include <QClipboard>

/// A real window with an empty debate and its text, to be edited by keys.
class OpenPane {
protected:
    void open()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->window->resize(1400, 900);
        m_open->create();
        m_open->settle();
        m_open->window->show();
        m_open->run("view.text");
        QVERIFY(QTest::qWaitForWindowActive(m_open->window));
        QTRY_VERIFY(editor().hasFocus());
    }

    void close() { m_open.reset(); }

    TextPane& pane() const { return m_open->window->panels()->text().pane(); }
    TextEditor& editor() const { return pane().editor(); }
    QString text() const { return textOf(editor()); }

    bool isAsked() const { return m_open->window->findChild<QDialog*>(QStringLiteral("question")); }

    /// Pastes a text into the empty debate.
    void start(const QString& text) const
    {
        QTRY_VERIFY(!editor().isReadOnly());
        editor().selectAll();
        paste(text);
        QTRY_VERIFY(!m_open->debate().claims().isEmpty());
        QTRY_COMPARE(this->text(), text);
    }

    void paste(const QString& text) const
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&editor(), Qt::Key_V, Qt::ControlModifier);
    }

    void type(const QString& text) const
    {
        for (const QChar c : text) {
            if (c == u'\n')
                QTest::keyClick(&editor(), Qt::Key_Return);
            else
                QTest::keyClicks(&editor(), QString(c));
        }
    }

    void goBehind(const QString& words) const
    {
        const qsizetype at = text().indexOf(words);
        QVERIFY2(at >= 0, qPrintable(text()));
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(static_cast<int>(at + words.size()));
        editor().setTextCursor(cursor);
    }

    const Claim* saying(const QString& words) const
    {
        const auto& claims = m_open->debate().claims().all();
        const auto found = std::ranges::find(claims, words, &Claim::text);
        return found == claims.end() ? nullptr : &*found;
    }

    std::unique_ptr<OpenWindow> m_open;
};
