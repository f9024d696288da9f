#include "app/window/files/printing.h"

#include "app/window/backgroundwork.h"
#include "app/window/files/exportformats.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "views/map/mapview.h"
#include "views/map/picture.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QTemporaryFile>
#include <QVBoxLayout>

namespace {

struct Printing {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

/// The page of the printing dialog that asks how large the map is to be.
class SizePage : public QWidget {
public:
    SizePage()
        : m_tiled(new QRadioButton(Printing::tr("At 100 %, on as many pages as it &takes"), this))
    {
        setWindowTitle(Printing::tr("Map"));
        auto* fits = new QRadioButton(Printing::tr("All of it on &one page"), this);
        fits->setChecked(true);
        auto* column = new QVBoxLayout(this);
        column->addWidget(fits);
        column->addWidget(m_tiled);
        column->addStretch();
    }

    PrintSize size() const { return m_tiled->isChecked() ? PrintSize::TiledPages : PrintSize::FitPage; }

private:
    QRadioButton* m_tiled;
};

/// Takes no further page once the printing is cancelled.
class Paper : public QPrinter {
public:
    Paper()
        : QPrinter(QPrinter::HighResolution)
    {
    }

    void follow(const WorkTicket& ticket) { m_ticket = &ticket; }
    bool newPage() override
    {
        if (!m_ticket || !m_ticket->isCancelled())
            return QPrinter::newPage();
        abort();
        return false;
    }

private:
    const WorkTicket* m_ticket = nullptr;
};

/// Whether its table is where its end says. QPrinter goes on where a disk is full, and tells nobody.
bool isWhole(const QByteArray& pdf)
{
    const QByteArray mark = "startxref\n";
    const qsizetype end = pdf.lastIndexOf(mark);
    if (end < 0 || !pdf.endsWith("%%EOF\n"))
        return false;
    const qsizetype at = end + mark.size();
    const qlonglong table = pdf.mid(at, pdf.indexOf('\n', at) - at).toLongLong();
    return table > 0 && pdf.mid(table, 4) == "xref";
}

/// A PDF appears whole or not at all.
Result<Written> printIntoFile(Paper& paper, const PictureRequest& request, PrintSize size, WorkTicket& ticket)
{
    const QString target = paper.outputFileName();
    return writeWhole(target, ticket, [&](QIODevice& device) -> Result<Written> {
        QTemporaryFile draft;
        if (!draft.open())
            return Error{draft.errorString(), {}, Error::Kind::Output};
        paper.setOutputFormat(QPrinter::PdfFormat);
        paper.setOutputFileName(draft.fileName());
        const Result<PictureReport> printed = printMap(paper, request, size);
        if (!printed)
            return printed.error();
        const QByteArray pdf = draft.readAll();
        if (!isWhole(pdf))
            return Error{Sentences::tr("There is no room in the folder for temporary files."), {}, Error::Kind::Output};
        device.write(pdf);
        return Written{printed->notices + printed->lost, {}};
    });
}

Result<Written> print(Paper& paper, const PictureRequest& request, PrintSize size, WorkTicket& ticket)
{
    if (!paper.outputFileName().isEmpty())
        return printIntoFile(paper, request, size, ticket);
    const Result<PictureReport> printed = printMap(paper, request, size);
    return printed ? Result<Written>(Written{printed->notices + printed->lost, {}}) : Result<Written>(printed.error());
}

void run(MainWindow& window, const std::shared_ptr<Paper>& paper, PrintSize size)
{
    const Workspace& workspace = *window.workspace();
    PictureRequest request = workspace.map().picture(PictureScope::WholeMap);
    request.theme = Theme::light(); // paper is white
    request.title = workspace.debate().info().title;
    window.work().start(Printing::tr("Printing…"), [&window, paper, request, size](WorkTicket& ticket) {
        paper->follow(ticket);
        const auto printed = print(*paper, request, size, ticket);
        return [&window, printed] {
            if (!printed)
                return window.notices().error(printed.error().text());
            window.announce(Printing::tr("The map was printed.") + u' ' + printed->notices.join(u' '));
        };
    });
}

}

void print(MainWindow& window)
{
    const auto printer = std::make_shared<Paper>();
    printer->setDocName(window.suggestedName());
    printer->setOutputFileName(window.folder() + u'/' + window.suggestedName() + QLatin1StringView(".pdf"));
    auto* dialog = new QPrintDialog(printer.get(), &window);
    auto* page = new SizePage;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptionTabs({page});
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), &window,
        [&window, printer, page] { run(window, printer, page->size()); });
    dialog->open();
}
