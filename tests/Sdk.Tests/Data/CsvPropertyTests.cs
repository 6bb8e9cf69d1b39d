using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Data;

public sealed class CsvPropertyTests
{
    private static readonly (string Format, CsvOptions Options, long Unit)[] timeFormats =
    [
        ("yyyy-MM-ddTHH:mm:ss.fffffffZ", new CsvOptions(), 1),
        ("yyyy-MM-dd HH:mm:ss.fff", new CsvOptions(), TimeSpan.TicksPerMillisecond),
        ("yyyy-MM-dd HH:mm:ss+00:00", new CsvOptions(), TimeSpan.TicksPerSecond),
        ("yyyyMMdd HHmmss", new CsvOptions(), TimeSpan.TicksPerSecond),
        ("yyyyMMddHHmmss", new CsvOptions(), TimeSpan.TicksPerSecond),
        ("yyyy-MM-ddTHH:mm", new CsvOptions(), TimeSpan.TicksPerMinute),
        ("yyyyMMdd HH:mm", new CsvOptions(), TimeSpan.TicksPerMinute),
        ("yyyy.M.d H:mm", new CsvOptions(), TimeSpan.TicksPerMinute),
        ("yyyy/MM/dd", new CsvOptions(), TimeSpan.TicksPerDay),
        ("yyyyMMdd", new CsvOptions(), TimeSpan.TicksPerDay),
        ("dd/MM/yyyy h:mm:ss tt", new CsvOptions { TimeFormat = "dd/MM/yyyy h:mm:ss tt" }, TimeSpan.TicksPerSecond),
        ("unix", new CsvOptions { TimeFormat = "unix" }, TimeSpan.TicksPerSecond),
        ("unixms", new CsvOptions { TimeFormat = "unixms" }, TimeSpan.TicksPerMillisecond),
        ("unixus", new CsvOptions { TimeFormat = "unixus" }, TimeSpan.TicksPerMicrosecond),
        ("unixns", new CsvOptions { TimeFormat = "unixns" }, 1),
    ];

    [Fact]
    public void Bars_written_in_any_format_come_back_to_the_last_bit() => Prop.ForAll(
        Seeds(),
        seed =>
        {
            var random = new Random(seed);
            (string format, CsvOptions options, long unit) = timeFormats[random.Next(timeFormats.Length)];
            BarSeries bars = RandomBars(random, unit);
            char separator = ",;\t"[random.Next(3)];
            options = options with { DecimalPoint = separator != ',' && random.Next(3) == 0 ? ',' : '.' };
            byte[] text = Write(bars, random, format, separator, options.DecimalPoint);
            Csv.AssertSame(bars, Csv.Read(random.Next(3) == 0 ? Csv.Gzip(text) : text, options: options));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void The_reader_agrees_with_another_one() => Prop.ForAll(
        Seeds(),
        seed =>
        {
            var random = new Random(seed);
            byte[] text = Write(RandomBars(random, TimeSpan.TicksPerSecond), random, "yyyy-MM-dd HH:mm:ss", ',', '.');
            Csv.AssertSame(ReadWithCsvHelper(text), Csv.Read(text));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Bytes_of_any_kind_give_bars_or_the_one_exception() => Prop.ForAll(
        Seeds(),
        seed =>
        {
            var random = new Random(seed);
            byte[] bytes = Write(RandomBars(random, TimeSpan.TicksPerMinute), random, "yyyy-MM-dd HH:mm", ',', '.');
            if (random.Next(3) == 0)
            {
                bytes = Csv.Gzip(bytes);
            }

            bytes = Damage(random, bytes);
            foreach (BadRows badRows in Enum.GetValues<BadRows>())
            {
                try
                {
                    BarSeries bars = Csv.Read(bytes, options: new CsvOptions { BadRows = badRows, HasHeader = random.Next(4) > 0 });
                    Csv.AssertSame(bars, BarSeries.FromBars(bars));
                }
                catch (BarDataException error)
                {
                    Assert.DoesNotContain('\n', error.Message);
                    Assert.StartsWith("prices.csv", error.Message, StringComparison.Ordinal);
                }
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Numbers_are_read_as_the_base_library_reads_them() => Prop.ForAll(
        Seeds(),
        seed =>
        {
            var random = new Random(seed);
            for (int i = 0; i < 200; i++)
            {
                string text = NumberText(random);
                bool expected = double.TryParse(
                    text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double value);
                Assert.Equal(expected, NumberParser.TryParse(Encoding.UTF8.GetBytes(text), (byte)'.', out double read));
                if (expected)
                {
                    Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(read));
                }
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Lines_do_not_depend_on_how_much_is_read_at_once() => Prop.ForAll(
        Seeds(),
        seed =>
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = random.Next(40); i > 0; i--)
            {
                text.Append(((string[])["a", "bc", "\n", "\r", "\r\n", ",", "\"x\"", "\"y\nz\"", "\"\r\n\""])[random.Next(9)]);
            }

            byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
            Assert.Equal(Lines(bytes, 4096), Lines(bytes, random.Next(1, 8)));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static List<(int Line, string Text)> Lines(byte[] bytes, int bufferSize)
    {
        var reader = new LineReader(new MemoryStream(bytes), "prices.csv", bufferSize);
        var lines = new List<(int, string)>();
        while (reader.TryRead(out ReadOnlySpan<byte> line))
        {
            lines.Add((reader.Line, Encoding.UTF8.GetString(line)));
        }

        return lines;
    }

    private static BarSeries RandomBars(Random random, long unit)
    {
        var bars = new List<Bar>();
        long time = new DateTime(random.Next(1980, 2020), random.Next(1, 13), random.Next(1, 29)).Ticks;
        for (int i = random.Next(30); i > 0; i--)
        {
            double[] prices = [Number(random), Number(random), Number(random), Number(random)];
            Array.Sort(prices);
            bool rises = random.Next(2) == 0;
            double volume = random.Next(5) == 0 ? Na.Value : Math.Abs(Number(random));
            bars.Add(new Bar(new DateTime(time, DateTimeKind.Utc), prices[rises ? 1 : 2], prices[3], prices[0], prices[rises ? 2 : 1], volume));
            time += unit * random.Next(1, 500);
        }

        return BarSeries.FromBars(bars);
    }

    private static double Number(Random random)
    {
        double number = random.Next(6) switch
        {
            0 => Math.Round(random.NextDouble() * 1000, 2),
            1 => random.Next(-50, 50),
            2 => BitConverter.Int64BitsToDouble(random.NextInt64()),
            3 => random.NextDouble() * Math.Pow(10, random.Next(-30, 30)),
            4 => -0.0,
            _ => random.NextInt64(),
        };
        return double.IsFinite(number) ? number : 1;
    }

    private static string NumberText(Random random)
    {
        if (random.Next(2) == 0)
        {
            return Number(random).ToString(((string[])["R", "E20", "F6", "F0", "E3"])[random.Next(5)], CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        for (int i = random.Next(1, 24); i > 0; i--)
        {
            text.Append(random.Next(12) == 0 ? "+-.eE,xNa "[random.Next(10)] : (char)('0' + random.Next(10)));
        }

        // Spaces around a number are allowed in a file.
        return text.ToString().Trim(' ') is { Length: > 0 } trimmed ? trimmed : "7";
    }

    private static byte[] Write(BarSeries bars, Random random, string format, char separator, char point)
    {
        string lineEnd = random.Next(2) == 0 ? "\n" : "\r\n";
        var text = new StringBuilder();
        string[] names = ["Date", "Open", "High", "Low", "Close", "Volume", "Note"];
        int[] order = [0, 1, 2, 3, 4, 5, 6];
        random.Shuffle(order);
        text.AppendJoin(separator, order.Select(column => names[column])).Append(lineEnd);
        foreach (Bar bar in bars)
        {
            string[] fields =
            [
                TimeText(bar.Time, format),
                NumberField(bar.Open), NumberField(bar.High), NumberField(bar.Low), NumberField(bar.Close), NumberField(bar.Volume),
                random.Next(2) == 0 ? "" : $"\"a{separator} \"\"b\"\"\"",
            ];
            text.AppendJoin(separator, order.Select(column => fields[column])).Append(lineEnd);
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        string NumberField(double number)
        {
            string written = Na.Is(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture).Replace('.', point);
            return random.Next(5) == 0 ? $"\"{written}\"" : written;
        }
    }

    private static string TimeText(DateTime time, string format)
    {
        long ticks = time.Ticks - DateTime.UnixEpoch.Ticks;
        return format switch
        {
            "unix" => (ticks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture),
            "unixms" => (ticks / TimeSpan.TicksPerMillisecond).ToString(CultureInfo.InvariantCulture),
            "unixus" => (ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
            "unixns" => ((Int128)ticks * 100).ToString(CultureInfo.InvariantCulture),
            _ => time.ToString(format, CultureInfo.InvariantCulture),
        };
    }

    private static BarSeries ReadWithCsvHelper(byte[] text)
    {
        using var csv = new CsvReader(new StreamReader(new MemoryStream(text)), new CsvConfiguration(CultureInfo.InvariantCulture));
        var bars = new List<Bar>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var time = DateTime.Parse(csv["Date"]!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
            double volume = csv["Volume"] is { Length: > 0 } given ? double.Parse(given, CultureInfo.InvariantCulture) : double.NaN;
            bars.Add(new Bar(time, Price("Open"), Price("High"), Price("Low"), Price("Close"), volume));
        }

        return BarSeries.FromBars(bars);

        double Price(string column) => double.Parse(csv[column]!, CultureInfo.InvariantCulture);
    }

    private static byte[] Damage(Random random, byte[] bytes)
    {
        var damaged = new List<byte>(bytes);
        for (int i = random.Next(1, 12); i > 0 && damaged.Count > 0; i--)
        {
            int at = random.Next(damaged.Count);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveAt(at);
                    break;
                case 2:
                    damaged.Insert(at, (byte)"\",;\n\r-.eZ0"[random.Next(10)]);
                    break;
                case 3:
                    damaged.RemoveRange(at, Math.Min(random.Next(20), damaged.Count - at));
                    break;
                default:
                    damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(30), damaged.Count - at)));
                    break;
            }
        }

        return random.Next(20) == 0 ? Enumerable.Range(0, random.Next(300)).Select(_ => (byte)random.Next(256)).ToArray() : damaged.ToArray();
    }
}
