using System.Xml.Linq;
using PartnershipGraph.Pages.Formulas;
using static PartnershipGraph.Pages.Formulas.Terms;

namespace PartnershipGraph.Pages.Tests.Formulas;

/// <summary>Formulas are MathML.</summary>
internal sealed class FormulaTests
{
    [Test]
    public void A_formula_is_one_well_formed_element()
    {
        var formula = new Formula(Name("XR"), "(", Name("i"), ",", Name("p"), ")", "=", 1, "−", Product("k"), Row("(", 1, "−", Fraction(Row(Name("w", "ik"), Name("w", "kp")), Power(Name("w", "max"), 2)), ")"));
        var math = XElement.Parse(formula.Markup);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(math.Name.LocalName, Is.EqualTo("math"));
        Assert.That(math.Value, Is.EqualTo("XR(i,p)=1−∏k(1−wikwkpwmax2)"));
        Assert.That(math.Descendants("mfrac").Single().Elements().Count(), Is.EqualTo(2));
        Assert.That(math.Descendants("msup").Single().Elements().Count(), Is.EqualTo(2));
        Assert.That(math.Descendants("munder").Single().Elements().Count(), Is.EqualTo(2));
        Assert.That(math.Descendants("msub").Select(s => s.Elements().Count()), Is.All.EqualTo(2));
    }

    [Test]
    public void Signs_of_markup_are_signs_in_a_formula()
    {
        Assert.That(XElement.Parse(new Formula(Name("a"), "<", Said("b & c")).Markup).Value, Is.EqualTo("a<b & c"));
    }

    [Test]
    public void A_formula_is_set_by_classes_and_not_by_styles()
    {
        Assert.That(new Formula(Sum("k"), Name("w", "k")).Markup, Does.Not.Contain("style").And.Contains("display=\"block\""));
    }
}
