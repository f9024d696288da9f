#include "app/window/positions/networkimport.h"

#include "app/exchange/dnaimport.h"
#include "app/window/backgroundwork.h"
#include "app/window/mainwindow.h"
#include "app/window/positions/variablesdialog.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "model/formats/formats.h"
#include "model/formats/networks/dnareader.h"
#include "model/formats/networks/eventlist.h"
#include "model/formats/networks/knownnames.h"

#include <QFile>
#include <QFileInfo>

namespace {

struct NetworkImport {
    Q_DECLARE_TR_FUNCTIONS(NetworkImport)
};

constexpr qint64 firstBytes = 4096;
constexpr qint64 longest = 64 << 20; // bytes of an event list

QString formatOf(const QString& path)
{
    QFile file(path);
    const bool isOrdinary = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const Format* format = formatOfContent(isOrdinary ? file.read(firstBytes) : QByteArray());
    return format ? format->key : QString();
}

Result<DnaProject> projectAt(const QString& path)
{
    if (formatOf(path) == u"dna")
        return readDnaProject(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{NetworkImport::tr("%1 cannot be read: %2.").arg(quoted(path), file.errorString())};
    if (file.size() > longest)
        return Error{NetworkImport::tr("%1 is larger than 64 MB.").arg(quoted(path))};
    return dnaProjectFromEvents(file.readAll());
}

using Take = std::function<void(const Result<Imported>&)>;

/// What a window knows by the same name is the same.
void convert(MainWindow& window, const QString& what, const std::shared_ptr<const DnaProject>& project,
    const DnaChoice& choice, const Take& take)
{
    const Debate receiver = window.workspace() ? window.workspace()->debate() : Debate();
    window.work().start(what, [project, choice, take, receiver](WorkTicket&) {
        Result<Imported> read = debateFrom(*project, choice);
        if (read)
            read = withKnownNames(receiver, *read);
        return [take, read = std::make_shared<const Result<Imported>>(std::move(read))] { take(*read); };
    });
}

}

bool isDiscourse(const QString& path)
{
    const QString key = formatOf(path);
    return key == u"dna" || key == u"event-list";
}

void importDiscourse(MainWindow& window, const QString& path, const Take& take)
{
    const QString name = QFileInfo(path).fileName();
    const QString what = NetworkImport::tr("Importing %1…").arg(quoted(name));
    window.work().start(what, [&window, name, what, path, take](WorkTicket&) {
        return [&window, name, what, take, read = std::make_shared<const Result<DnaProject>>(projectAt(path))] {
            if (!*read)
                return take(read->error());
            const auto project = std::make_shared<const DnaProject>(**read);
            auto* dialog = new VariablesDialog(project, name, &window);
            QObject::connect(dialog, &QDialog::accepted, &window,
                [&window, what, project, take, dialog] { convert(window, what, project, dialog->choice(), take); });
            dialog->open();
        };
    });
}
