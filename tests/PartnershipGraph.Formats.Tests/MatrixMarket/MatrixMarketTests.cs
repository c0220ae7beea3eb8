using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests.MatrixMarket;

[TestFixture]
[SetCulture("de-DE")]
public sealed class MatrixMarketTests
{
    private const string general = "%%MatrixMarket matrix coordinate real general\n";

    [Test]
    public void A_general_matrix_leads_from_row_to_column()
    {
        var table = Reading.Read("a.mtx", general + "% made by hand\n\n3 3 4\n1 2 1.5\n  2\t1  -2 \n\n%\n3 3 0\n1 2 1e1");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Reading.Ties(table), Is.EqualTo(["1>2 1.5 @5", "2>1 -2 @6", "3>3 0 @9", "1>2 10 @10"]));
        Assert.That(table.Vertices, Is.EqualTo(["1", "2", "3"]));
        Assert.That(table.HasWeights, Is.True);
        Assert.That(table.Direction, Is.EqualTo(TieDirection.OneWay));
    }

    [Test]
    public void A_symmetric_matrix_lists_a_pair_once()
    {
        var table = Reading.Read("a.mtx", "%%matrixmarket MATRIX Coordinate Integer Symmetric\r\n4 4 3\r\n2 1 3\r\n3 3 1\r\n4 2 +2\r\n");

        Assert.That(Reading.Ties(table), Is.EqualTo(["2=1 3 @3", "3=3 1 @4", "4=2 2 @5"]));
        Assert.That(table.Direction, Is.EqualTo(TieDirection.BothWays));
    }

    [Test]
    public void An_entry_of_a_pattern_weighs_1()
    {
        var table = Reading.Read("a.mtx", "%%MatrixMarket matrix coordinate pattern general\n2 2 1\n1 2\n");

        Assert.That(Reading.Ties(table), Is.EqualTo(["1>2 1 @3"]));
        Assert.That(table.HasWeights, Is.False);
    }

    [Test]
    public void A_dense_matrix_is_read_column_by_column_and_0_is_no_tie()
    {
        var table = Reading.Read("a.mtx", "%%MatrixMarket matrix array real general\n2 2\n0\n5\n0.0\n7\n");
        var symmetric = Reading.Read("a.mtx", "%%MatrixMarket matrix array integer symmetric\n3 3\n1\n2\n3\n0\n5\n6\n");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Reading.Ties(table), Is.EqualTo(["2>1 5 @4", "2>2 7 @6"]));
        Assert.That(Reading.Ties(symmetric), Is.EqualTo(["1=1 1 @3", "2=1 2 @4", "3=1 3 @5", "3=2 5 @7", "3=3 6 @8"]));
    }

    [TestCase("%%MatrixMarket matrix coordinate real general\n0 0 0\n", 0)]
    [TestCase("%%MatrixMarket matrix coordinate real general\n5 5 0\n", 5)]
    [TestCase("%%MatrixMarket matrix array real general\n0 0\n", 0)]
    [TestCase("%%MatrixMarket matrix coordinate pattern symmetric\n10000000 10000000 1\n2 1\n", 10_000_000)]
    public void A_declared_number_of_vertices_stands(string text, int vertices) =>
        Assert.That(Reading.Read("a.mtx", text).Vertices, Has.Count.EqualTo(vertices));

    [TestCase("", "0: empty-file")]
    [TestCase("\n%%MatrixMarket matrix coordinate real general\n1 1 0\n", "1: bad-banner")]
    [TestCase("%MatrixMarket matrix coordinate real general\n1 1 0\n", "1: bad-banner")]
    [TestCase("1 1 0\n", "1: bad-banner")]
    [TestCase("%%MatrixMarket vector coordinate real general\n1 1 0\n", "1: unsupported-matrix")]
    [TestCase("%%MatrixMarket matrix sparse real general\n1 1 0\n", "1: unsupported-matrix")]
    [TestCase("%%MatrixMarket matrix coordinate complex general\n1 1 1\n1 1 1 0\n", "1: unsupported-matrix")]
    [TestCase("%%MatrixMarket matrix coordinate complex hermitian\n1 1 1\n1 1 1 0\n", "1: unsupported-matrix")]
    [TestCase("%%MatrixMarket matrix coordinate real skew-symmetric\n1 1 0\n", "1: unsupported-matrix")]
    [TestCase("%%MatrixMarket matrix array pattern general\n1 1\n", "1: unsupported-matrix")]
    [TestCase("%%MatrixMarket matrix coordinate real\n1 1 0\n", "1: unsupported-matrix")]
    [TestCase("%%MatrixMarket\n1 1 0\n", "1: unsupported-matrix")]
    public void Another_first_line_is_refused(string text, string fault) => Assert.That(Reading.Fault("a.mtx", text), Is.EqualTo(fault));

    [TestCase("", "1: truncated-file")]
    [TestCase("% c\n", "2: truncated-file")]
    [TestCase("3 2 0\n", "2: not-square")]
    [TestCase("3 3\n", "2: bad-count")]
    [TestCase("3\n", "2: bad-count")]
    [TestCase("3 3 x\n", "2: bad-count")]
    [TestCase("-3 -3 0\n", "2: bad-count")]
    [TestCase("3.0 3.0 1\n", "2: bad-count")]
    [TestCase("99999999999999999999 99999999999999999999 1\n", "2: bad-count")]
    [TestCase("3 3 0 0\n", "2: field-count")]
    [TestCase("2000000000 2000000000 1\n1 2 1\n", "2: too-many-vertices")]
    [TestCase("10000001 10000001 1\n1 2 1\n", "2: too-many-vertices")]
    [TestCase("10000001 10000001 9000000000\n1 2 1\n", "2: too-many-vertices")]
    [TestCase("9000000000000000000 9000000000000000000 9000000000000000000\n", "2: too-many-vertices")]
    [TestCase("3 3 9000000000000000000\n1 2 1\n", "3: missing-entries")]
    public void A_size_that_cannot_be_is_refused(string rest, string fault) =>
        Assert.That(Reading.Fault("a.mtx", general + rest), Is.EqualTo(fault));

    [TestCase("4 4 5\n2 1 3\n3 1 2\n3 2 1\n4 3 6\n", "6: missing-entries")]
    [TestCase("2 2 2\n2 1 3", "3: missing-entries")]
    [TestCase("2 2 1\n2 1 3\n1 2 3\n", "4: too-many-entries")]
    [TestCase("2 2 0\n2 1 3\n", "3: too-many-entries")]
    [TestCase("2 2 1\n2 1\n", "3: missing-weight")]
    [TestCase("2 2 1\n2\n", "3: missing-end")]
    [TestCase("2 2 1\n2 1 3 4\n", "3: field-count")]
    [TestCase("2 2 1\n2 1 1,5\n", "3: not-a-number")]
    [TestCase("2 2 1\n2 1 nan\n", "3: not-a-number")]
    [TestCase("2 2 1\n2 1 1e400\n", "3: number-out-of-range")]
    [TestCase("2 2 1\n0 1 1\n", "3: index-out-of-range")]
    [TestCase("2 2 1\n1 3 1\n", "3: index-out-of-range")]
    [TestCase("2 2 1\n-1 1 1\n", "3: index-out-of-range")]
    [TestCase("2 2 1\n1.0 1 1\n", "3: index-out-of-range")]
    [TestCase("2 2 1\n99999999999999999999 1 1\n", "3: index-out-of-range")]
    public void An_entry_that_is_wrong_is_refused_with_its_line(string rest, string fault) =>
        Assert.That(Reading.Fault("a.mtx", general + rest), Is.EqualTo(fault));

    [TestCase("coordinate real symmetric\n3 3 2\n2 1 1\n1 3 1\n", "4: above-diagonal")]
    [TestCase("coordinate pattern general\n2 2 1\n1 2 1\n", "3: field-count")]
    [TestCase("coordinate integer general\n2 2 1\n1 2 1.5\n", "3: not-an-integer")]
    [TestCase("array real general\n2 2\n1\n2\n3\n", "5: missing-entries")]
    [TestCase("array real general\n2 2\n1\n2\n3\n4\n5\n", "7: too-many-entries")]
    [TestCase("array real symmetric\n2 2\n1\n2\n3\n4\n", "6: too-many-entries")]
    [TestCase("array real general\n2 3\n1\n", "2: not-square")]
    [TestCase("array real general\n2 2 4\n1\n", "2: field-count")]
    [TestCase("array real general\n1 1\n1 2\n", "3: field-count")]
    [TestCase("array real general\n10000000 10000000\n1\n", "3: missing-entries")]
    [TestCase("array real general\n10000001 10000001\n1\n", "2: too-many-vertices")]
    public void Another_kind_of_matrix_is_held_to_its_own_rules(string rest, string fault) =>
        Assert.That(Reading.Fault("a.mtx", "%%MatrixMarket matrix " + rest), Is.EqualTo(fault));
}
