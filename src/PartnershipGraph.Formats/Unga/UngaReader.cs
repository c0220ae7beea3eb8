using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Unga;

/// <summary>Ideal points and agreement in the General Assembly: by state and session, and agreement of all pairs.</summary>
internal sealed class UngaReader : IFieldReader
{
    private readonly AgreementPairs pairs;

    public UngaReader(FieldOutput output)
    {
        var citation = new Citation(
            "United Nations General Assembly voting data (Voeten, Strezhnev and Bailey; Bailey, Strezhnev and Voeten 2017)",
            "https://doi.org/10.7910/DVN/LEJUQZ",
            Confidence.High);
        var agreements = new Agreements(output, citation);
        pairs = new AgreementPairs(output, agreements);
        var sessions = new CountrySessions(output, agreements, citation);
        Layouts =
        [
            new Layout("UNGA ideal points by state and session", ["iso3c", "ccode", "session", "IdealPointAll"], sessions.Read),
            new Layout("UNGA agreement of all pairs", ["iso3_a", "iso3_b", "agreement"], pairs.Read),
        ];
    }

    public IReadOnlyList<Layout> Layouts { get; }

    /// <summary>A pair's agreement over a span of years gives way to that of a session in the span's last year, whichever file comes first.</summary>
    public void Conclude(CancellationToken cancellation) => pairs.Conclude(cancellation);
}
