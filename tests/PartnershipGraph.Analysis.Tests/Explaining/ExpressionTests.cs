using CsCheck;
using PartnershipGraph.Analysis.Explaining.Arithmetic;
using PartnershipGraph.Analysis.Tests.Support;
using static PartnershipGraph.Analysis.Explaining.Arithmetic.Expression;

namespace PartnershipGraph.Analysis.Tests.Explaining;

/// <summary>Text and value of arithmetic are one.</summary>
internal sealed class ExpressionTests
{
    private static readonly Expression a = Number(0.5);
    private static readonly Expression b = Number(3);

    private static readonly Gen<Expression> numbers = Gen.Double[1e-7, 1e7].Select(Number);

    private static readonly Gen<Expression> trees = Gen.Recursive<Expression>((depth, inner) => depth > 5
        ? numbers
        : Gen.OneOf(
            numbers,
            Gen.Select(inner, inner, (x, y) => x + y),
            Gen.Select(inner, inner, (x, y) => x - y),
            Gen.Select(inner, inner, (x, y) => x * y),
            Gen.Select(inner, inner, (x, y) => x / y),
            Gen.Select(inner, inner, (x, y) => Min(x, y)),
            Gen.Select(inner, inner, (x, y) => Max(x, y)),
            inner.Array[0, 4].Select(Sum),
            inner.Array[0, 4].Select(Product),
            inner.Select(x => x.Squared()),
            inner.Select(Sqrt),
            inner.Select(Ln)));

    [Test]
    public void What_is_printed_comes_to_the_value_to_the_last_bit() => trees.Sample(
        x => Assert.That(ArithmeticReader.Evaluate(x.Text), Is.EqualTo(x.Value), x.Text), iter: 5_000);

    [Test]
    public void Brackets_stand_where_they_are_needed_and_nowhere_else() => Assert.Multiple(() =>
    {
        Assert.That((a + b + a).Text, Is.EqualTo("0.5 + 3 + 0.5"));
        Assert.That((a + (b + a)).Text, Is.EqualTo("0.5 + (3 + 0.5)"));
        Assert.That((a - b - a).Text, Is.EqualTo("0.5 - 3 - 0.5"));
        Assert.That((a - (b - a)).Text, Is.EqualTo("0.5 - (3 - 0.5)"));
        Assert.That((a * b / a).Text, Is.EqualTo("0.5*3/0.5"));
        Assert.That((a / (b * a)).Text, Is.EqualTo("0.5/(3*0.5)"));
        Assert.That(((a + b) * a).Text, Is.EqualTo("(0.5 + 3)*0.5"));
        Assert.That((a + (b * a)).Text, Is.EqualTo("0.5 + 3*0.5"));
        Assert.That((a / b).Squared().Text, Is.EqualTo("(0.5/3)**2"));
        Assert.That((a * b.Squared()).Text, Is.EqualTo("0.5*3**2"));
        Assert.That(b.Squared().Squared().Text, Is.EqualTo("(3**2)**2"));
        Assert.That(Min(a + b, a).Text, Is.EqualTo("min(0.5 + 3, 0.5)"));
    });

    [Test]
    public void Nothing_adds_up_to_0_and_multiplies_to_1()
    {
        Assert.That((Sum([]).Text, Product([]).Text), Is.EqualTo(("0", "1")));
        Assert.That((Sum([a]).Text, Product([a]).Text), Is.EqualTo(("0.5", "0.5")));
    }

    [TestCase(0.1, "0.1")]
    [TestCase(1, "1")]
    [TestCase(2.0 / 3, "0.6666666666666666")]
    [TestCase(1e-5, "0.00001")]
    [TestCase(1.25e-7, "0.000000125")]
    [TestCase(1.5e16, "15000000000000000")]
    [TestCase(1.2345678901234567e20, "123456789012345670000")]
    [TestCase(5e-324, null)]
    public void A_number_is_a_plain_decimal_that_reads_back(double number, string? text)
    {
        var written = Number(number).Text;

        Assert.That(double.Parse(written, System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(number));
        Assert.That(written, Does.Match(@"^\d+(\.\d+)?$").And.EqualTo(text ?? written));
    }

    [Test]
    public void Every_number_is_one() => Gen.Double[0, double.MaxValue].Sample(
        x => double.Parse(Number(x).Text, System.Globalization.CultureInfo.InvariantCulture) == x && Number(x).Text.All(c => char.IsAsciiDigit(c) || c == '.'));

    [TestCaseSource(typeof(Cultures), nameof(Cultures.Troublesome))]
    public void No_culture_changes_it(string culture) =>
        Assert.That(Cultures.In(culture, () => (Number(1234.5) / Number(0.00001)).Text), Is.EqualTo("1234.5/0.00001"));
}
