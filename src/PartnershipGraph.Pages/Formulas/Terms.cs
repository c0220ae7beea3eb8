using System.Globalization;
using System.Text.Encodings.Web;

namespace PartnershipGraph.Pages.Formulas;

/// <summary>The parts that formulas are made of.</summary>
public static class Terms
{
    /// <summary>A name: <c>w</c>, <c>PAS</c>.</summary>
    /// <param name="name">The name.</param>
    public static Term Name(string name) => Leaf("mi", name);

    /// <summary>A name with an index below: w with ik.</summary>
    /// <param name="name">The name.</param>
    /// <param name="index">The index.</param>
    public static Term Name(string name, string index) => new($"<msub>{Name(name).Markup}{Leaf("mi", index).Markup}</msub>");

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static Term Number(int number) => Leaf("mn", number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A sign or bracket.</summary>
    /// <param name="sign">The sign.</param>
    public static Term Sign(string sign) => Leaf("mo", sign);

    /// <summary>Words within a formula.</summary>
    /// <param name="words">The words.</param>
    public static Term Said(string words) => Leaf("mtext", words);

    /// <summary>Terms beside each other, as one.</summary>
    /// <param name="terms">The terms.</param>
    public static Term Row(params IReadOnlyList<Term> terms) => new($"<mrow>{string.Concat(terms.Select(t => t.Markup))}</mrow>");

    /// <summary>A fraction.</summary>
    /// <param name="above">What is divided.</param>
    /// <param name="below">By what.</param>
    public static Term Fraction(Term above, Term below) => new($"<mfrac>{above.Markup}{below.Markup}</mfrac>");

    /// <summary>A power.</summary>
    /// <param name="foundation">What is raised.</param>
    /// <param name="exponent">To which power.</param>
    public static Term Power(Term foundation, Term exponent) => new($"<msup>{foundation.Markup}{exponent.Markup}</msup>");

    /// <summary>The sum of what follows, over an index.</summary>
    /// <param name="over">The index.</param>
    public static Term Sum(string over) => Over("∑", over);

    /// <summary>The product of what follows, over an index.</summary>
    /// <param name="over">The index.</param>
    public static Term Product(string over) => Over("∏", over);

    private static Term Over(string sign, string over) => new($"<munder>{Leaf("mo", sign).Markup}{Leaf("mi", over).Markup}</munder>");

    private static Term Leaf(string element, string text) => new($"<{element}>{HtmlEncoder.Default.Encode(text)}</{element}>");
}
