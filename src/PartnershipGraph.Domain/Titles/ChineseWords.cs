namespace PartnershipGraph.Domain.Titles;

/// <summary>The Chinese words of titles, in simplified script. What they do: METHODS.md 8.</summary>
internal static class ChineseWords
{
    public const string Strategic = "战略";
    public const string Partner = "伙伴";
    public const string Relation = "关系";
    public const string Community = "共同体";
    public const string SharedFuture = "命运共同体";
    public const string Development = "发展";
    public const string CommonDevelopment = "共同发展";
    public const string Other = "其他";

    /// <summary>The nouns without one of which a text is no title.</summary>
    public static readonly string[] Ties = [Partner, Relation, Community];

    /// <summary>The words that qualify a title; where one begins another the longer stands first.</summary>
    public static readonly (string Word, Qualifiers Meaning)[] Table =
    [
        ("全面", new(Scope: TitleScope.Comprehensive)),
        ("全方位", new(Scope: TitleScope.AllRound)),
        ("全球", new(Scope: TitleScope.Global)),
        ("广泛", new(Scope: TitleScope.Extensive)),
        ("战略性", new(Strategic: true)),
        (Strategic, new(Strategic: true)),
        ("协作", new(Verb: TitleVerb.Coordination)),
        ("合作", new(Verb: TitleVerb.Cooperative)),
        ("全天候", new(Durability: TitleDurability.AllWeather)),
        ("永久", new(Durability: TitleDurability.Permanent)),
        ("永恒", new(Durability: TitleDurability.Permanent)),
        ("长期稳定", new(Durability: TitleDurability.LongTerm)),
        ("长期", new(Durability: TitleDurability.LongTerm)),
        ("新时代", new(Era: TitleEra.NewEra)),
        ("面向21世纪", new(Era: TitleEra.Century)),
        ("21世纪", new(Era: TitleEra.Century)),
        ("面向二十一世纪", new(Era: TitleEra.Century)),
        ("二十一世纪", new(Era: TitleEra.Century)),
        ("新型", new(Era: TitleEra.NewType)),
        ("特殊", new(Elevation: TitleElevation.Special)),
        ("特别", new(Elevation: TitleElevation.Special)),
        ("特惠", new(Elevation: TitleElevation.Privileged)),
        ("加强型", new(Elevation: TitleElevation.Enhanced)),
        ("同盟", new(Elevation: TitleElevation.Allied)),
        ("盟友", new(Elevation: TitleElevation.Allied)),
        ("绿色", new(Sector: TitleSector.Green)),
        ("气候", new(Sector: TitleSector.Green)),
        ("环境", new(Sector: TitleSector.Green)),
        ("能源", new(Sector: TitleSector.Energy)),
        ("水资源", new(Sector: TitleSector.Water)),
        ("海洋", new(Sector: TitleSector.Water)),
        ("蓝色", new(Sector: TitleSector.Water)),
        ("数字", new(Sector: TitleSector.Digital)),
        ("科技", new(Sector: TitleSector.Digital)),
        ("航天", new(Sector: TitleSector.Digital)),
        ("防务", new(Sector: TitleSector.Security)),
        ("国防", new(Sector: TitleSector.Security)),
        ("安全", new(Sector: TitleSector.Security)),
        ("经济", new(Sector: TitleSector.Economic)),
        ("经贸", new(Sector: TitleSector.Economic)),
        ("贸易", new(Sector: TitleSector.Economic)),
        ("农业", new(Sector: TitleSector.Other)),
        ("卫生", new(Sector: TitleSector.Other)),
        ("矿产", new(Sector: TitleSector.Other)),
    ];

    /// <summary>Nouns that take 战略 for themselves: 战略稳定 is a stability that is strategic, not a tie that is.</summary>
    public static readonly string[] StrategicOfItself =
        ["稳定", "互惠", "互信", "利益", "意义", "沟通", "对话", "竞争", "自主", "共识"];

    /// <summary>Verbs that take 全面 as their adverb: 全面深化战略伙伴关系 widens the effort, not the tie.</summary>
    public static readonly string[] ScopeOfDoing = ["深化", "加强", "提升", "推进", "发展", "升级", "巩固", "拓展"];

    /// <summary>Adjectives of a clause before 的 that leave its other words with the head: 全方位高质量的…伙伴关系.</summary>
    public static readonly string[] Adjectives =
        ["高质量", "高水平", "建设性", "前瞻性", "更加", "紧密", "友好", "开放", "务实", "创新", "稳定", "健康", "平等", "和", "与", "及", "而"];

    /// <summary>What ends a clause about another tie, inside which the title stands.</summary>
    public static readonly string[] Frames = ["框架内", "框架下", "框架", "基础上", "基础"];
}
