using System.Collections.Frozen;

namespace PartnershipGraph.Domain.Titles;

/// <summary>
/// The traditional characters that occur in titles and their simplified forms, place by place. Titles use few characters,
/// and each of these has one simplified form here, so no dictionary of words is needed.
/// </summary>
internal static class TraditionalScript
{
    private const string traditional =
        "戰夥關係協時對發範圍點與為爲穩長遠進標準質層級緊親鄰隣誠實務開動創業經濟貿環綠數碼網絡資訊國東亞歐聯" +
        "際區華應當設構築攜團結繼續傳統義贏責權個們來後見現紀體運榮寬廣領導堅鐵將從歷愛難農電氣馬魯維緬贊論議" +
        "識護調談諾證變轉軍選還這過達鄉醫礦鏈門間陸陽險雙離順預願類顯齊齡恆強衛產學觀優藍邊異尋貢獻塊話訂約簽" +
        "條總單擴廠島書會納剛賓蘭羅薩喬賽蘇烏韓緒貝號";

    private const string simplified =
        "战伙关系协时对发范围点与为为稳长远进标准质层级紧亲邻邻诚实务开动创业经济贸环绿数码网络资讯国东亚欧联" +
        "际区华应当设构筑携团结继续传统义赢责权个们来后见现纪体运荣宽广领导坚铁将从历爱难农电气马鲁维缅赞论议" +
        "识护调谈诺证变转军选还这过达乡医矿链门间陆阳险双离顺预愿类显齐龄恒强卫产学观优蓝边异寻贡献块话订约签" +
        "条总单扩厂岛书会纳刚宾兰罗萨乔赛苏乌韩绪贝号";

    private static readonly FrozenDictionary<char, char> forms =
        traditional.Zip(simplified).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The simplified form of a character, or the character itself.</summary>
    public static char Simplify(char character) => forms.GetValueOrDefault(character, character);
}
