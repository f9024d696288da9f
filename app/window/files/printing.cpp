#include "app/window/files/printing.h"

#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/workspace.h"
#include "views/map/mapview.h"
#include "views/map/picture.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
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

void run(MainWindow& window, QPrinter& printer, PrintSize size)
{
    const Workspace& workspace = *window.workspace();
    PictureRequest request = workspace.map().picture(PictureScope::WholeMap);
    request.theme = Theme::light(); // paper is white
    request.title = workspace.debate().info().title;
    const auto printed = printMap(printer, request, size);
    if (!printed)
        return window.notices().error(printed.error().text());
    window.announce(Printing::tr("The map was printed.") + u' ' + printed->notices.join(u' '));
}

}

void print(MainWindow& window)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(window.suggestedName());
    printer->setOutputFileName(window.folder() + u'/' + window.suggestedName() + QLatin1StringView(".pdf"));
    auto* dialog = new QPrintDialog(printer.get(), &window);
    auto* page = new SizePage;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptionTabs({page});
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), &window,
        [&window, printer, page] { run(window, *printer, page->size()); });
    dialog->open();
}
