namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>The judge of printed arithmetic is judged first.</summary>
internal sealed class ArithmeticReaderTests
{
    [TestCase("1 + 2*3", 7)]
    [TestCase("(1 + 2)*3", 9)]
    [TestCase("8/4/2", 1)]
    [TestCase("8 - 4 - 2", 2)]
    [TestCase("2*3**2", 18)]
    [TestCase("2**3**2", 512)]
    [TestCase("8**(1/3)", 2)]
    [TestCase("min(3, 1 + 1, 5) + max(0.5, 0.25)", 2.5)]
    [TestCase("sqrt(9)*ln(1)", 0)]
    public void It_evaluates_as_one_is_taught(string text, double value) =>
        Assert.That(ArithmeticReader.Evaluate(text), Is.EqualTo(value).Within(1e-15));

    [TestCase("")]
    [TestCase("1 +")]
    [TestCase("1E-5")]
    [TestCase("-1")]
    [TestCase("(1")]
    [TestCase("1)")]
    [TestCase("exp(1)")]
    [TestCase("min(1)")]
    [TestCase("NaN")]
    [TestCase("0,5")]
    public void Anything_else_is_refused(string text) => Assert.That(() => ArithmeticReader.Evaluate(text), Throws.TypeOf<FormatException>());
}
