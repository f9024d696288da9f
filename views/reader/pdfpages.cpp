#include "views/reader/pdfpages.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <limits>

static constexpr double gap = 12; // px between pages
static constexpr double widest = 1000; // px of a page

PdfPages::PdfPages(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    setAccessibleDescription(tr("The same text can be read letter by letter when the pages are switched off."));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    m_renderer.setDocument(&m_document);
    connect(&m_renderer, &QPdfPageRenderer::pageRendered, this, &PdfPages::take);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        askForPages();
        viewport()->update();
    });
}

PdfPages::~PdfPages()
{
    m_renderer.setDocument(nullptr);
}

bool PdfPages::open(const QByteArray& bytes)
{
    close();
    m_bytes.setData(bytes);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    if (m_document.status() != QPdfDocument::Status::Ready)
        return false;
    layPages();
    askForPages();
    return true;
}

void PdfPages::close()
{
    m_document.close();
    m_bytes.close();
    m_images.clear();
    m_asked.clear();
    m_boxes.clear();
    m_marks.clear();
    m_selected.reset();
    m_selectedText.clear();
    verticalScrollBar()->setValue(0);
}

void PdfPages::setMarks(std::vector<PageMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void PdfPages::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

double PdfPages::scale() const
{
    double widestPage = 1;
    for (int page = 0; page < m_document.pageCount(); ++page)
        widestPage = std::max(widestPage, m_document.pagePointSize(page).width());
    return std::max(0.1, (std::min<double>(widest, viewport()->width()) - 2 * gap) / widestPage);
}

void PdfPages::layPages()
{
    const double size = m_document.pageCount() > 0 ? scale() : 1;
    const double place
        = static_cast<double>(verticalScrollBar()->value()) / std::max(1, verticalScrollBar()->maximum());
    m_boxes.clear();
    double top = gap;
    for (int page = 0; page < m_document.pageCount(); ++page) {
        const QSizeF box = m_document.pagePointSize(page) * size;
        m_boxes.emplace_back(QPointF((viewport()->width() - box.width()) / 2, top), box);
        top += box.height() + gap;
    }
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(top) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setValue(static_cast<int>(place * verticalScrollBar()->maximum()));
}

QRectF PdfPages::boxOf(int page) const
{
    return m_boxes[static_cast<std::size_t>(page)].translated(0, -verticalScrollBar()->value());
}

/// The first page in sight, and the one behind the last.
std::pair<int, int> PdfPages::pagesInSight() const
{
    const double top = verticalScrollBar()->value();
    const auto first
        = std::partition_point(m_boxes.begin(), m_boxes.end(), [top](const QRectF& box) { return box.bottom() < top; });
    const auto last = std::partition_point(
        first, m_boxes.end(), [&](const QRectF& box) { return box.top() < top + viewport()->height(); });
    return {static_cast<int>(first - m_boxes.begin()), static_cast<int>(last - m_boxes.begin())};
}

/// Draws what is in sight and a page more at either end, and forgets the rest.
void PdfPages::askForPages()
{
    const auto [first, last] = pagesInSight();
    const auto isNear = [first = first - 1, last = last + 1](int page) { return page >= first && page < last; };
    m_images.removeIf([&](const auto& entry) { return !isNear(entry.key()); });
    m_asked.removeIf([&](const auto& entry) { return !isNear(entry.key()); });
    for (int page = std::max(0, first - 1); page < std::min(last + 1, m_document.pageCount()); ++page) {
        const QSize size = (m_boxes[static_cast<std::size_t>(page)].size() * devicePixelRatioF()).toSize();
        if (m_asked.value(page) == size)
            continue;
        m_asked.insert(page, size);
        m_renderer.requestPage(page, size);
    }
}

void PdfPages::take(int page, QSize size, const QImage& image)
{
    if (m_asked.value(page) != size)
        return;
    m_images.insert(page, image);
    viewport()->update();
}

QList<QPolygonF> PdfPages::outline(const PageStretch& stretch) const
{
    const int from = rawIndex(stretch.page, stretch.start);
    const int to = rawIndex(stretch.page, stretch.end);
    return m_document.getSelectionAtIndex(stretch.page, from, to - from).bounds();
}

void PdfPages::paintMarks(QPainter& painter, int page)
{
    const QRectF box = boxOf(page);
    const double size = box.width() / std::max(1.0, m_document.pagePointSize(page).width());
    const auto paint = [&](const PageStretch& stretch, const QColor& colour, int lane) {
        QColor faint = colour;
        faint.setAlpha(60);
        for (const QPolygonF& part : outline(stretch)) {
            const QRectF area = part.boundingRect();
            const QRectF shown(box.topLeft() + area.topLeft() * size, area.size() * size);
            painter.fillRect(shown, faint);
            if (lane >= 0)
                painter.fillRect(QRectF(shown.left(), shown.bottom() + 3 * lane, shown.width(), 1.5), colour);
        }
    };
    for (const PageMark& mark : m_marks) {
        if (mark.stretch.page == page)
            paint(mark.stretch, PassagePainter::colourOf(Theme::light(), mark.lane), mark.lane);
    }
    if (m_selected && m_selected->page == page)
        paint(*m_selected, Theme::light().accent, -1);
}

void PdfPages::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.ground);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = pagesInSight();
    for (int page = first; page < last; ++page) {
        const QRectF box = boxOf(page);
        painter.fillRect(box, Qt::white); // paper, in every theme
        if (m_images.contains(page))
            painter.drawImage(box, m_images.value(page));
        paintMarks(painter, page);
        painter.setPen(m_theme.hover);
        painter.drawRect(box);
    }
}

void PdfPages::resizeEvent(QResizeEvent*)
{
    layPages();
    askForPages();
}

PdfPages::Spot PdfPages::spotAt(QPointF viewport) const
{
    const auto [first, last] = pagesInSight();
    for (int page = first; page < last; ++page) {
        const QRectF box = boxOf(page);
        if (box.contains(viewport))
            return {page, (viewport - box.topLeft()) * m_document.pagePointSize(page).width() / box.width()};
    }
    return {};
}

/// PDFs end lines with "\r\n" or "\r"; a document's text has "\n", and no zeros.
int PdfPages::rawIndex(int page, int plain) const
{
    const QString raw = m_document.getAllText(page).text();
    int index = 0;
    for (int seen = 0; index < raw.size() && seen < plain; ++index) {
        const bool isHalf = raw[index] == u'\r' && index + 1 < raw.size() && raw[index + 1] == u'\n';
        seen += isHalf || raw[index].isNull() ? 0 : 1;
    }
    return index;
}

int PdfPages::plainIndex(int page, int raw) const
{
    const QString text = m_document.getAllText(page).text();
    int plain = 0;
    for (int index = 0; index < std::min<int>(raw, static_cast<int>(text.size())); ++index) {
        const bool isHalf = text[index] == u'\r' && index + 1 < text.size() && text[index + 1] == u'\n';
        plain += isHalf || text[index].isNull() ? 0 : 1;
    }
    return plain;
}

/// The nearest point that has a letter: QtPdf selects nothing from beside the text.
QPointF PdfPages::onText(int page, QPointF point) const
{
    QPointF nearest = point;
    double least = std::numeric_limits<double>::max();
    for (const QPolygonF& part : m_document.getAllText(page).bounds()) {
        const QRectF box = part.boundingRect().adjusted(0.5, 0.5, -0.5, -0.5);
        const QPointF inside(std::clamp(point.x(), box.left(), std::max(box.left(), box.right())),
            std::clamp(point.y(), box.top(), std::max(box.top(), box.bottom())));
        const QPointF way = inside - point;
        const double distance = std::abs(way.x()) + 3 * std::abs(way.y());
        if (distance < least) {
            least = distance;
            nearest = inside;
        }
    }
    return nearest;
}

void PdfPages::select(QPointF from, QPointF to)
{
    m_selected.reset();
    m_selectedText.clear();
    const Spot start = spotAt(from);
    const Spot end = spotAt(to);
    if (start.page >= 0 && start.page == end.page) {
        const QPdfSelection chosen
            = m_document.getSelection(start.page, onText(start.page, start.point), onText(end.page, end.point));
        const int first = plainIndex(start.page, chosen.startIndex());
        const int last = plainIndex(start.page, chosen.startIndex() + static_cast<int>(chosen.text().size()));
        if (chosen.isValid() && first < last) {
            m_selected = PageStretch{start.page, first, last};
            m_selectedText = chosen.text();
        }
    }
    viewport()->update();
}

void PdfPages::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    m_selected.reset();
    m_selectedText.clear();
    viewport()->update();
}

void PdfPages::mouseMoveEvent(QMouseEvent* event)
{
    const bool isDrag = (event->position() - m_pressed).manhattanLength() >= 4;
    if (isDrag && event->buttons() & Qt::LeftButton)
        select(m_pressed, event->position());
}

void PdfPages::mouseReleaseEvent(QMouseEvent* event)
{
    const Spot spot = spotAt(event->position());
    if (m_selected || spot.page < 0)
        return;
    std::vector<ExcerptId> passages;
    for (const PageMark& mark : m_marks) {
        if (mark.stretch.page != spot.page)
            continue;
        const auto parts = outline(mark.stretch);
        const bool isHit = std::any_of(parts.begin(), parts.end(),
            [&](const QPolygonF& part) { return part.boundingRect().contains(spot.point); });
        if (isHit)
            passages.push_back(mark.excerpt);
    }
    emit passagesClicked(passages);
}

void PdfPages::goTo(const PageStretch& stretch)
{
    if (stretch.page < 0 || stretch.page >= m_document.pageCount())
        return;
    m_selected = stretch;
    const auto parts = outline(stretch);
    const QRectF box = m_boxes[static_cast<std::size_t>(stretch.page)];
    const double size = box.width() / std::max(1.0, m_document.pagePointSize(stretch.page).width());
    const double top = box.top() + (parts.isEmpty() ? 0 : parts.front().boundingRect().top() * size);
    verticalScrollBar()->setValue(static_cast<int>(top - viewport()->height() / 3.0));
    viewport()->update();
}

void PdfPages::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        return bar.triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
        return bar.triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar.triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return bar.triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar.triggerAction(QAbstractSlider::SliderToMaximum);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}
