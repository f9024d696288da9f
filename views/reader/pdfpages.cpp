#include "views/reader/pdfpages.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

static constexpr double gap = 12; // px between pages
static constexpr double widest = 1000; // px of a page
static constexpr double longestEdge = 14'400; // points, after PDF's own rules; a file may say otherwise
static constexpr double narrowest = 36; // points; what is narrower is not drawn wider than it would be
static constexpr double mostPixels = 32e6; // of an image; a longer page is drawn coarser

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
    m_selected.clear();
    m_texts.clear();
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

/// In points.
QSizeF PdfPages::sizeOf(int page) const
{
    const QSizeF stated = m_document.pagePointSize(page);
    return {std::clamp(stated.width(), 1.0, longestEdge), std::clamp(stated.height(), 1.0, longestEdge)};
}

double PdfPages::scale() const
{
    double widestPage = narrowest;
    for (int page = 0; page < m_document.pageCount(); ++page)
        widestPage = std::max(widestPage, sizeOf(page).width());
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
        const QSizeF box = sizeOf(page) * size;
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

static QSize imageSize(QSizeF pixels)
{
    const double times = pixels.width() * pixels.height() / mostPixels;
    return (times > 1 ? pixels / std::sqrt(times) : pixels).toSize();
}

/// Draws what is in sight and a page more at either end, and forgets the rest.
void PdfPages::askForPages()
{
    const auto [first, last] = pagesInSight();
    const auto isNear = [first = first - 1, last = last + 1](int page) { return page >= first && page < last; };
    m_images.removeIf([&](const auto& entry) { return !isNear(entry.key()); });
    m_asked.removeIf([&](const auto& entry) { return !isNear(entry.key()); });
    for (int page = std::max(0, first - 1); page < std::min(last + 1, m_document.pageCount()); ++page) {
        const QSize size = imageSize(m_boxes[static_cast<std::size_t>(page)].size() * devicePixelRatioF());
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

void PdfPages::paintMarks(QPainter& painter, int page)
{
    const QRectF box = boxOf(page);
    const double size = box.width() / sizeOf(page).width();
    const auto paint = [&](const PageStretch& stretch, const QColor& colour, int lane) {
        QColor faint = colour;
        faint.setAlpha(stretch.start < stretch.end ? 60 : 255);
        for (const QPolygonF& part : m_texts.outline(stretch)) {
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
    for (const PageStretch& stretch : m_selected) {
        if (stretch.page == page && (stretch.start < stretch.end || hasFocus()))
            paint(stretch, Theme::light().accent, -1);
    }
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
            return {page, (viewport - box.topLeft()) * sizeOf(page).width() / box.width()};
    }
    return {};
}

PagePlace PdfPages::placeAt(QPointF viewport)
{
    const auto [first, last] = pagesInSight();
    int nearest = std::clamp(first, 0, std::max(0, m_document.pageCount() - 1));
    for (int page = first; page < last; ++page) {
        if (boxOf(page).top() <= viewport.y())
            nearest = page;
    }
    if (nearest >= m_document.pageCount())
        return {};
    const QRectF box = boxOf(nearest);
    const QPointF inside(viewport.x(), std::clamp(viewport.y(), box.top(), box.bottom()));
    return m_texts.placeAt(nearest, (inside - box.topLeft()) * sizeOf(nearest).width() / box.width());
}

void PdfPages::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    const bool isMore = event->modifiers() & Qt::ShiftModifier && !m_selected.empty();
    m_from = isMore ? PagePlace{m_selected.front().page, m_selected.front().start} : placeAt(m_pressed);
    if (isMore)
        emit dragged(m_from, placeAt(m_pressed));
}

void PdfPages::mouseMoveEvent(QMouseEvent* event)
{
    const bool isDrag = (event->position() - m_pressed).manhattanLength() >= 4;
    if (!isDrag || !(event->buttons() & Qt::LeftButton) || m_from.page < 0)
        return;
    const double beyond = event->position().y() < 0 ? -1 : event->position().y() > viewport()->height() ? 1 : 0;
    verticalScrollBar()->setValue(
        verticalScrollBar()->value() + static_cast<int>(beyond) * verticalScrollBar()->singleStep());
    emit dragged(m_from, placeAt(event->position()));
}

void PdfPages::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isClick = (event->position() - m_pressed).manhattanLength() < 4;
    if (!isClick || event->modifiers() & Qt::ShiftModifier || m_from.page < 0)
        return;
    emit dragged(m_from, m_from);
    emit passagesClicked(passagesAt(event->position()));
}

std::vector<ExcerptId> PdfPages::passagesAt(QPointF viewport)
{
    const Spot spot = spotAt(viewport);
    std::vector<ExcerptId> passages;
    for (const PageMark& mark : m_marks) {
        if (mark.stretch.page != spot.page)
            continue;
        const auto parts = m_texts.outline(mark.stretch);
        const bool isHit = std::any_of(parts.begin(), parts.end(),
            [&](const QPolygonF& part) { return part.boundingRect().contains(spot.point); });
        if (isHit)
            passages.push_back(mark.excerpt);
    }
    return passages;
}

void PdfPages::setSelected(std::vector<PageStretch> stretches)
{
    m_selected = std::move(stretches);
    std::erase_if(m_selected,
        [this](const PageStretch& stretch) { return stretch.page < 0 || stretch.page >= m_document.pageCount(); });
    viewport()->update();
}

QRectF PdfPages::shownBox(const PageStretch& stretch)
{
    const QRectF box = m_boxes[static_cast<std::size_t>(stretch.page)];
    const double size = box.width() / sizeOf(stretch.page).width();
    QRectF all;
    for (const QPolygonF& part : m_texts.outline(stretch))
        all |= part.boundingRect();
    return {box.topLeft() + all.topLeft() * size, all.size() * size};
}

/// What is out of sight comes to a third of the height.
void PdfPages::scrollTo(const PageStretch& stretch)
{
    if (stretch.page < 0 || stretch.page >= m_document.pageCount())
        return;
    const QRectF box = shownBox(stretch);
    const double top = verticalScrollBar()->value();
    if (box.top() < top + gap || std::min(box.bottom(), box.top() + 60) > top + viewport()->height() - gap)
        verticalScrollBar()->setValue(static_cast<int>(box.top() - viewport()->height() / 3.0));
}

bool PdfPages::scrollByKey(int key)
{
    const auto action = key == Qt::Key_PageDown || key == Qt::Key_Space ? QAbstractSlider::SliderPageStepAdd
        : key == Qt::Key_PageUp                                         ? QAbstractSlider::SliderPageStepSub
                                                                        : QAbstractSlider::SliderNoAction;
    verticalScrollBar()->triggerAction(action);
    return action != QAbstractSlider::SliderNoAction;
}

void PdfPages::keyPressEvent(QKeyEvent* event)
{
    static constexpr int cursorKeys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home,
        Qt::Key_End, Qt::Key_Return, Qt::Key_Enter};
    if (std::ranges::find(cursorKeys, event->key()) != std::end(cursorKeys) || event->matches(QKeySequence::SelectAll)
        || event->matches(QKeySequence::Copy))
        return emit cursorKeyPressed(event);
    if (!scrollByKey(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}
