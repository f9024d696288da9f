#include "app/window/sources/textversions.h"

#include "app/window/backgroundwork.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/panels/panels.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/sources/sourcefiles.h"
#include "app/window/sources/versionreport.h"
#include "app/window/workspace.h"
#include "model/analysis/anchoring.h"
#include "model/debate/editing/turns.h"
#include "model/debate/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace {

struct TextVersions {
    Q_DECLARE_TR_FUNCTIONS(TextVersions)
};

/// A text and what is known of it, apart from its debate: what a thread of its own may look at.
Debate aboutText(const Debate& debate, DocumentId id)
{
    Edits edits;
    if (const Document* document = debate.find(id))
        edits.push_back(put(*document));
    for (const Excerpt* excerpt : debate.excerptsOf(id))
        edits.push_back(put(*excerpt));
    for (const Turn* turn : turnsOf(debate, id))
        edits.push_back(put(*turn));
    Debate about;
    about.apply(edits);
    return about;
}

Result<Document> readText(const QString& path)
{
    const QString name = quoted(QFileInfo(path).fileName());
    if (!isSourceFile(path))
        return Error{TextVersions::tr("%1 is no text to read.").arg(name)};
    Result<SourceFile> read = readSourceFile(path);
    if (!read)
        return read.error();
    if (read->imported.debate.table<Document>().isEmpty())
        return Error{TextVersions::tr("%1 has no text.").arg(name)};
    Document text = read->imported.debate.table<Document>().all().front();
    text.source = {};
    text.title.clear(); // the text keeps the name it is known by
    return text;
}

}

static void take(MainWindow& window, DocumentId old, const Document& fresh, const FollowedText& followed)
{
    Workspace& workspace = *window.workspace();
    const std::size_t turns = turnsOf(workspace.debate(), old).size();
    if (!workspace.perform(
            TextVersions::tr("New Version of Text"), ::addVersion(workspace.debate(), old, fresh, followed)))
        return;
    const DocumentId newest = newestVersion(workspace.debate(), old);
    window.panels()->sources().read(newest);
    showVersionReport(window, followed, static_cast<int>(turns));
}

void addTextVersion(MainWindow& window, DocumentId old, const QString& path)
{
    const auto about = std::make_shared<const Debate>(aboutText(window.workspace()->debate(), old));
    const QString what = TextVersions::tr("Comparing %1…").arg(quoted(QFileInfo(path).fileName()));
    const QPointer<Workspace> workspace = window.workspace();
    window.work().start(what, [&window, old, path, about, workspace](WorkTicket&) {
        const auto fresh = std::make_shared<const Result<Document>>(readText(path));
        const auto followed
            = std::make_shared<const FollowedText>(*fresh ? followInto(*about, old, (*fresh)->text) : FollowedText());
        return [&window, old, workspace, fresh, followed] {
            if (!*fresh)
                window.notices().error(fresh->error().text());
            else if (workspace && workspace == window.workspace())
                take(window, old, **fresh, *followed);
        };
    });
}
