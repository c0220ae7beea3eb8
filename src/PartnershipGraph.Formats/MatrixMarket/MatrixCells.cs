using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.MatrixMarket;

/// <summary>Reads the cells of a dense matrix, one a line and column by column. A cell of 0 is no tie.</summary>
internal static class MatrixCells
{
    public static List<TieRow> Read(TieFile file, MatrixForm form, MatrixSize size, ref LineScanner scanner)
    {
        var ties = new List<TieRow>();
        var direction = MatrixMarketReader.DirectionOf(form);
        var (row, column) = (0, 0);
        for (long cell = 0; cell < size.Entries; cell++)
        {
            if (!scanner.Next())
            {
                throw MatrixMarketReader.TooFew(file, size, scanner.Number, cell);
            }

            var words = new Words(scanner.Line);
            var weight = MatrixEntries.Value(file, form, scanner.Number, words.Next());
            Lines.End(file, scanner.Number, words, "cell");
            if (weight != 0)
            {
                ties.Add(new TieRow(row, column, weight, scanner.Number, direction));
            }

            if (++row == size.Vertices)
            {
                column++;
                row = form.IsSymmetric ? column : 0;
            }
        }

        return ties;
    }
}
