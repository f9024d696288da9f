#include "app/reporting/pdfstructure.h"

int PdfStructure::add(PdfElement element)
{
    m_elements.push_back(std::move(element));
    return static_cast<int>(m_elements.size()) - 1;
}

int PdfStructure::append(const PdfStructure& more)
{
    const int grown = static_cast<int>(m_elements.size()) - 1;
    for (std::size_t i = 1; i < more.m_elements.size(); ++i) {
        m_elements.push_back(more.m_elements[i]);
        if (int& parent = m_elements.back().parent; parent > 0)
            parent += grown;
    }
    return grown;
}
