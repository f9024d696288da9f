#pragma once

#include "app/window/actions/actions.h"
#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/exchange/importing.h"
#include "app/window/exchange/importpreview.h"
#include "app/window/files/opening.h"
#include "app/window/files/saving.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/windows.h"
#include "app/window/workspace.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/store/debatefile.h"
#include "views/map/mapview.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/// A program of its own in a temporary folder: settings, state and files, and one real window.
class OpenWindow {
public:
    OpenWindow()
        : desk(StateFolder(folder.filePath(QStringLiteral("state"))), folder.filePath(QStringLiteral("settings.ini")))
        , windows(desk)
        , window(windows.add())
    {
        desk.settings.setReducesMotion(true);
        window->activateWindow();
    }

    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    MapView& map() const { return window->workspace()->map(); }
    Selection& selection() const { return window->workspace()->selection(); }
    const Debate& debate() const { return window->workspace()->debate(); }
    DebateFile& file() const { return *window->file(); }

    void run(const char* action) const { window->actions()[QString::fromLatin1(action)]->trigger(); }
    void create() const { run("file.new"); }

    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!window->work().isBusy(), 30'000); } ///< nothing is under way

    /// Adds a claim without a gesture.
    ClaimId claim(const QString& text) const
    {
        const Claim claim = newClaim(debate(), text);
        const auto added = file().perform(QStringLiteral("Add Claim"), *addClaim(debate(), claim));
        return added ? claim.id : ClaimId();
    }

    /// Presses a button of a notice by a part of its text.
    bool choose(const char* text) const { return press(window->notices(), text); }

    /// The same in the dialog that is open.
    bool answer(const char* text) const
    {
        const auto* dialog = window->findChild<QDialog*>(QStringLiteral("question"));
        return dialog && press(*dialog, text);
    }

    /// The preview of an import; null: there is none.
    ImportPreview* preview() const { return window->findChild<ImportPreview*>(); }

    /// Waits until the preview of an import is whole, and accepts it with Return.
    void acceptImport() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(preview() && preview()->isReady(), 30'000);
        QTest::keyClick(preview(), Qt::Key_Return);
        settle();
        QTRY_VERIFY(!preview());
    }

private:
    static bool press(const QWidget& in, const char* text)
    {
        for (QPushButton* button : in.findChildren<QPushButton*>()) {
            if (!QString(button->text()).remove(u'&').contains(QString::fromUtf8(text)))
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        return false;
    }

public:
    QTemporaryDir folder;
    Desk desk;
    Windows windows;
    MainWindow* window;
};
