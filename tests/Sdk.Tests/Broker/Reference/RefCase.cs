using System.Globalization;
using System.Text;

namespace Barline.Tests.Brokers.Reference;

/// <summary>Settings, bars and commands, to be run by both brokers.</summary>
internal sealed record RefCase(BrokerSettings Settings, Instrument Instrument, IReadOnlyList<RefBar> Bars)
{
    /// <summary>Where the two brokers differ first; null where they agree.</summary>
    public string? Difference() => new RefComparison(this).Difference;

    /// <summary>Cases that are a little smaller.</summary>
    public IEnumerable<RefCase> Smaller()
    {
        for (int half = Bars.Count / 2; half >= 1; half /= 2)
        {
            for (int at = 0; at + half <= Bars.Count; at += half)
            {
                yield return this with { Bars = [.. Bars.Take(at), .. Bars.Skip(at + half)] };
            }
        }

        for (int i = 0; i < Bars.Count; i++)
        {
            for (int j = 0; j < Bars[i].Commands.Count; j++)
            {
                yield return With(i, Bars[i] with { Commands = [.. Bars[i].Commands.Take(j), .. Bars[i].Commands.Skip(j + 1)] });
            }
        }

        for (int i = 0; i < Bars.Count; i++)
        {
            RefBar bar = Bars[i];
            if (bar.High != bar.Open || bar.Low != bar.Open || bar.Close != bar.Open)
            {
                yield return With(i, bar with { High = bar.Open, Low = bar.Open, Close = bar.Open });
                yield return With(i, bar with { High = Math.Max(bar.Open, bar.Close), Low = Math.Min(bar.Open, bar.Close) });
            }

            for (int j = 0; j < bar.Commands.Count; j++)
            {
                foreach (RefCommand simpler in Simpler(bar.Commands[j]))
                {
                    if (simpler.ToString() != bar.Commands[j].ToString())
                    {
                        yield return With(i, bar with { Commands = [.. bar.Commands.Take(j), simpler, .. bar.Commands.Skip(j + 1)] });
                    }
                }
            }
        }

        BrokerSettings plain = new() { MarginLong = 0, MarginShort = 0, QuantityType = Settings.QuantityType, Quantity = Settings.Quantity };
        foreach (BrokerSettings simpler in new[]
        {
            Settings with { Commission = 0 }, Settings with { Slippage = 0 }, Settings with { LimitVerification = 0 },
            Settings with { QuantityType = QuantityType.Fixed, Quantity = 1 }, Settings with { Pyramiding = 0 },
            Settings with { ProcessOrdersOnClose = false }, Settings with { CloseEntriesRule = CloseEntriesRule.Fifo },
            Settings with { InitialCapital = plain.InitialCapital }, Settings with { CommissionType = plain.CommissionType },
            Settings with { MarginLong = 0, MarginShort = 0 },
        })
        {
            if (simpler != Settings)
            {
                yield return this with { Settings = simpler };
            }
        }
    }

    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Settings}\n{Instrument}\n");
        foreach (RefBar bar in Bars)
        {
            text.Append(CultureInfo.InvariantCulture, $"  ({bar.Open}, {bar.High}, {bar.Low}, {bar.Close})\n");
            foreach (RefCommand command in bar.Commands)
            {
                text.Append(CultureInfo.InvariantCulture, $"      {command}\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<RefCommand> Simpler(RefCommand command)
    {
        switch (command)
        {
            case RefCommand.Enter enter:
                yield return enter with { Limit = double.NaN };
                yield return enter with { Stop = double.NaN };
                yield return enter with { OcaName = "" };
                yield return enter with { Quantity = double.NaN };
                yield return enter with { Quantity = 1 };
                break;
            case RefCommand.Order order:
                yield return order with { Limit = double.NaN };
                yield return order with { Stop = double.NaN };
                yield return order with { OcaName = "" };
                yield return order with { Quantity = 1 };
                break;
            case RefCommand.Close close:
                yield return close with { Quantity = double.NaN };
                yield return close with { Percent = double.NaN };
                yield return close with { Immediately = false };
                break;
            case RefCommand.Exit exit:
                ExitRequest request = exit.Request;
                yield return new RefCommand.Exit(request with { Limit = double.NaN });
                yield return new RefCommand.Exit(request with { Stop = double.NaN });
                yield return new RefCommand.Exit(request with { Profit = double.NaN });
                yield return new RefCommand.Exit(request with { Loss = double.NaN });
                yield return new RefCommand.Exit(request with { TrailPoints = double.NaN });
                yield return new RefCommand.Exit(request with { TrailPrice = double.NaN });
                yield return new RefCommand.Exit(request with { TrailOffset = double.NaN });
                yield return new RefCommand.Exit(request with { Quantity = double.NaN });
                yield return new RefCommand.Exit(request with { QuantityPercent = double.NaN });
                yield return new RefCommand.Exit(request with { OcaName = "" });
                break;
        }
    }

    private RefCase With(int index, RefBar bar) => this with { Bars = [.. Bars.Take(index), bar, .. Bars.Skip(index + 1)] };
}
