using System.Text;

namespace Barline;

/// <summary>The names that columns usually have.</summary>
internal static class ColumnNames
{
    /// <summary>The usual names of a column, the better ones first, as <see cref="Normalise"/> writes them.</summary>
    public static ReadOnlySpan<string> Of(BarColumn column) => column switch
    {
        BarColumn.Time => time,
        BarColumn.Date => date,
        BarColumn.Open => open,
        BarColumn.High => high,
        BarColumn.Low => low,
        BarColumn.Close => close,
        _ => volume,
    };

    /// <summary>
    /// A name with only its letters and digits, in lower case, without a number in front: <c>Open time</c>, <c>open_time</c> and
    /// <c>&lt;OPENTIME&gt;</c> are one name, and so are <c>open</c> and <c>1. open</c>.
    /// </summary>
    public static string Normalise(string name)
    {
        int numberEnd = 0;
        while (numberEnd < name.Length && char.IsAsciiDigit(name[numberEnd]))
        {
            numberEnd++;
        }

        bool isNumbered = numberEnd > 0 && numberEnd < name.Length && name[numberEnd] == '.';
        var letters = new StringBuilder(name.Length);
        foreach (char letter in name.AsSpan(isNumbered ? numberEnd : 0))
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
        }

        return letters.ToString();
    }

    private static readonly string[] time =
    [
        "time", "timestamp", "datetime", "opentime", "opentimestamp", "timeutc", "timestamputc", "datetimeutc", "utctime", "utc", "ts", "t",
        "unix", "unixtime", "unixtimestamp", "epoch", "date", "dateutc", "tradedate", "day", "d",
    ];

    private static readonly string[] date = ["date", "day", "d"];
    private static readonly string[] open = ["open", "o", "openprice", "priceopen"];
    private static readonly string[] high = ["high", "h", "highprice", "pricehigh", "max"];
    private static readonly string[] low = ["low", "l", "lowprice", "pricelow", "min"];
    private static readonly string[] close = ["close", "c", "closeprice", "priceclose", "last"];
    private static readonly string[] volume = ["volume", "vol", "v", "tickvolume", "tickvol"];
}
