#include "app/window/positions/bytesdialog.h"

#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "model/debate/sentences.h"
#include "model/debate/wholefile.h"

#include <QFileDialog>

namespace {

struct Dialog {
    Q_DECLARE_TR_FUNCTIONS(BytesDialog)
};

void write(MainWindow& window, const QString& path, const QByteArray& bytes)
{
    WholeFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        window.announce(Dialog::tr("Written to %1.").arg(quoted(path)));
    else
        window.notices().error(Dialog::tr("%1 could not be written: %2.").arg(quoted(path), file.errorString()));
}

}

void saveBytes(MainWindow& window, const BytesFormat& format, std::function<QByteArray()> make)
{
    auto* dialog = new QFileDialog(&window, format.title, window.folder(), format.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format.ending.section(u'.', -1));
    dialog->selectFile(window.suggestedName() + format.ending);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
        [&window, make = std::move(make)](const QString& path) { write(window, path, make()); });
    dialog->open();
}
