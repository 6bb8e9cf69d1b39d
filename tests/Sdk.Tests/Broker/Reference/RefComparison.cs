using System.Globalization;

namespace Barline.Tests.Brokers.Reference;

/// <summary>Runs a case by both brokers and compares, bar by bar, all that filled and all money.</summary>
internal sealed class RefComparison
{
    private readonly List<string> differences = [];

    public RefComparison(RefCase of)
    {
        Driver = new(of.Settings, of.Instrument);
        Reference = new(of.Settings, of.Instrument);
        for (int i = 0; i < of.Bars.Count && differences.Count == 0; i++)
        {
            RefBar bar = of.Bars[i];
            Reference.ProcessBar(i, bar.Open, bar.High, bar.Low, bar.Close);
            Driver.Bar(bar.Open, bar.High, bar.Low, bar.Close, broker =>
            {
                foreach (RefCommand command in bar.Commands)
                {
                    command.Tell(broker);
                    command.Tell(Reference);
                }
            });
            Reference.EndBar();
            Compare(i);
        }
    }

    public BrokerDriver Driver { get; }

    public ReferenceBroker Reference { get; }

    public string? Difference => differences.Count == 0 ? null : string.Join("\n", differences);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private void Compare(int bar)
    {
        Compare(
            $"fills of bar {bar}",
            Reference.Fills.Where(fill => fill.Bar == bar)
                .Select(fill => Text($"{fill.Side} {Number(fill.Quantity)} '{fill.Id}' at {Number(fill.Price)} '{fill.Comment}'")).Order(),
            Driver.Broker.Orders.Where(order => order.Status == OrderStatus.Filled && order.DoneBar == bar)
                .Select(order => Text($"{order.Side} {Number(order.FilledQuantity)} '{order.Id}' at {Number(order.FillPrice)} '{order.Comment}'")).Order());
        Compare(
            $"trades of bar {bar}",
            Reference.Account.Trades.Where(trade => trade.ExitBar == bar).Select(trade => Text(
                $"{trade.Direction} {Number(trade.Quantity)} '{trade.EntryId}' '{trade.EntrySignal}' {trade.EntryBar} {Number(trade.EntryPrice)} out '{trade.ExitSignal}' {Number(trade.ExitPrice)}")),
            Driver.Trades.Where(trade => trade.ExitBar == bar).Select(trade => Text(
                $"{(trade.Side == Side.Long ? 1 : -1)} {Number(trade.Quantity)} '{trade.EntryId}' '{trade.EntrySignal}' {trade.EntryBar} {Number(trade.EntryPrice)} out '{trade.ExitSignal}' {Number(trade.ExitPrice)}")));
        Compare(
            $"open trades after bar {bar}",
            Reference.Account.Lots.Select(lot => Text($"{lot.Direction * lot.Quantity:0.######} '{lot.Id}' {lot.Bar} {Number(lot.Price)}")),
            Driver.Broker.OpenTrades.Select(lot => Text(
                $"{(lot.Side == Side.Long ? 1 : -1) * lot.Quantity:0.######} '{lot.EntryId}' {lot.EntryBar} {Number(lot.EntryPrice)}")));
        Money($"equity after bar {bar}", (double)Reference.Equity, Driver.Broker.Equity);
        Money($"net profit after bar {bar}", (double)Reference.Account.NetProfit, Driver.Broker.View.NetProfit);
        Money($"profits up to bar {bar}", (double)Reference.Account.Trades.Sum(trade => trade.Profit), Driver.Trades.Sum(trade => trade.Profit));
        Money(
            $"commissions up to bar {bar}",
            (double)Reference.Account.Trades.Sum(trade => trade.Commission), Driver.Trades.Sum(trade => trade.Commission));
    }

    private void Compare(string what, IEnumerable<string> reference, IEnumerable<string> actual)
    {
        string first = string.Join("\n    ", reference);
        string second = string.Join("\n    ", actual);
        if (first != second)
        {
            differences.Add($"{what}: the reference has\n    {first}\n  the broker has\n    {second}");
        }
    }

    private void Money(string what, double reference, double actual)
    {
        // Commissions are rounded to ten digits: at a tie an exact number and a double may part by one in the last of them.
        double charged = (double)(Reference.Account.Trades.Sum(trade => trade.Commission) + Reference.Account.Lots.Sum(lot => lot.Fee));
        if (!(Math.Abs(reference - actual) <= 1e-9 * Math.Max(1, Math.Max(charged, Math.Abs(reference)))))
        {
            differences.Add(Text($"{what}: the reference has {reference:R}, the broker {actual:R}"));
        }
    }
}
