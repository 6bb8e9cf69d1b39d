using System.Text.Json;

namespace Barline.Hosting.Output;

/// <summary>The metrics of a backtest as JSON.</summary>
internal static class MetricsJson
{
    public static void Write(Utf8JsonWriter json, Metrics metrics)
    {
        json.WriteStartObject("metrics");
        json.Number("netProfit", metrics.NetProfit);
        json.Number("netProfitPercent", metrics.NetProfitPercent);
        json.Number("grossProfit", metrics.GrossProfit);
        json.Number("grossLoss", metrics.GrossLoss);
        json.Number("profitFactor", metrics.ProfitFactor);
        json.WriteNumber("totalTrades", metrics.TotalTrades);
        json.WriteNumber("winningTrades", metrics.WinningTrades);
        json.WriteNumber("losingTrades", metrics.LosingTrades);
        json.Number("winRate", metrics.WinRate);
        json.Number("averageTrade", metrics.AverageTrade);
        json.Number("averageWin", metrics.AverageWin);
        json.Number("averageLoss", metrics.AverageLoss);
        json.Number("largestWin", metrics.LargestWin);
        json.Number("largestLoss", metrics.LargestLoss);
        json.Number("commission", metrics.Commission);
        json.Number("buyAndHold", metrics.BuyAndHold);
        json.Number("buyAndHoldPercent", metrics.BuyAndHoldPercent);
        json.Number("exposure", metrics.Exposure);
        json.Number("maxIntrabarDrawdown", metrics.MaxIntrabarDrawdown);
        json.Number("maxIntrabarDrawdownPercent", metrics.MaxIntrabarDrawdownPercent);
        json.Number("maxIntrabarRunUp", metrics.MaxIntrabarRunUp);
        json.Number("maxIntrabarRunUpPercent", metrics.MaxIntrabarRunUpPercent);
        WriteEquity(json, metrics);
        WriteTrades(json, "all", metrics.All);
        WriteTrades(json, "long", metrics.Long);
        WriteTrades(json, "short", metrics.Short);
        json.WriteStartObject("benchmark");
        WriteEquity(json, metrics.Benchmark);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTrades(Utf8JsonWriter json, string name, TradeStatistics trades)
    {
        json.WriteStartObject(name);
        json.Number("netProfit", trades.NetProfit);
        json.Number("netProfitPercent", trades.NetProfitPercent);
        json.Number("grossProfit", trades.GrossProfit);
        json.Number("grossProfitPercent", trades.GrossProfitPercent);
        json.Number("grossLoss", trades.GrossLoss);
        json.Number("grossLossPercent", trades.GrossLossPercent);
        json.Number("openProfit", trades.OpenProfit);
        json.Number("openProfitPercent", trades.OpenProfitPercent);
        json.Number("commission", trades.Commission);
        json.Number("profitFactor", trades.ProfitFactor);
        json.Number("maxContractsHeld", trades.MaxContractsHeld);
        json.WriteNumber("totalTrades", trades.TotalTrades);
        json.WriteNumber("openTrades", trades.OpenTrades);
        json.WriteNumber("winningTrades", trades.WinningTrades);
        json.WriteNumber("losingTrades", trades.LosingTrades);
        json.WriteNumber("evenTrades", trades.EvenTrades);
        json.Number("winRate", trades.WinRate);
        json.Number("averageTrade", trades.AverageTrade);
        json.Number("averageTradePercent", trades.AverageTradePercent);
        json.Number("averageWin", trades.AverageWin);
        json.Number("averageWinPercent", trades.AverageWinPercent);
        json.Number("averageLoss", trades.AverageLoss);
        json.Number("averageLossPercent", trades.AverageLossPercent);
        json.Number("payoffRatio", trades.PayoffRatio);
        json.Number("largestWin", trades.LargestWin);
        json.Number("largestWinPercent", trades.LargestWinPercent);
        json.Number("largestLoss", trades.LargestLoss);
        json.Number("largestLossPercent", trades.LargestLossPercent);
        json.Number("averageBars", trades.AverageBars);
        json.Number("averageBarsInWins", trades.AverageBarsInWins);
        json.Number("averageBarsInLosses", trades.AverageBarsInLosses);
        json.WriteNumber("maxConsecutiveWins", trades.MaxConsecutiveWins);
        json.WriteNumber("maxConsecutiveLosses", trades.MaxConsecutiveLosses);
        json.WriteNumber("marginCalls", trades.MarginCalls);
        json.Number("expectancy", trades.Expectancy);
        json.Number("sqn", trades.Sqn);
        json.Number("kelly", trades.Kelly);
        json.WriteEndObject();
    }

    private static void WriteEquity(Utf8JsonWriter json, EquityMetrics equity)
    {
        json.Number("riskFreeRate", equity.RiskFreeRate);
        json.Number("finalEquity", equity.FinalEquity);
        json.Number("returnPercent", equity.ReturnPercent);
        json.Number("cagr", equity.Cagr);
        json.Number("volatility", equity.Volatility);
        json.Number("periodsPerYear", equity.PeriodsPerYear);
        json.Number("sharpe", equity.Sharpe);
        json.Number("sortino", equity.Sortino);
        json.Number("annualizedSharpe", equity.AnnualizedSharpe);
        json.Number("annualizedSortino", equity.AnnualizedSortino);
        json.Number("calmar", equity.Calmar);
        json.Number("omega", equity.Omega);
        json.Number("ulcerIndex", equity.UlcerIndex);
        json.Number("martinRatio", equity.MartinRatio);
        json.Number("maxDrawdown", equity.MaxDrawdown);
        json.Number("maxDrawdownPercent", equity.MaxDrawdownPercent);
        json.Number("maxRunUp", equity.MaxRunUp);
        json.Number("maxRunUpPercent", equity.MaxRunUpPercent);
        json.Number("averageDrawdown", equity.AverageDrawdown);
        json.Number("averageDrawdownPercent", equity.AverageDrawdownPercent);
        json.Number("longestDrawdownBars", equity.LongestDrawdownBars);
        json.Number("longestDrawdownDays", equity.LongestDrawdownDays);
        json.Number("averageDrawdownBars", equity.AverageDrawdownBars);
        json.Number("averageDrawdownDays", equity.AverageDrawdownDays);
        json.Number("valueAtRisk", equity.ValueAtRisk);
        json.Number("expectedShortfall", equity.ExpectedShortfall);
        json.Number("skewness", equity.Skewness);
        json.Number("kurtosis", equity.Kurtosis);
        json.Number("probabilisticSharpe", equity.ProbabilisticSharpe);
        WritePeriods(json, "monthly", equity.Monthly);
        WritePeriods(json, "yearly", equity.Yearly);
        json.WriteStartArray("drawdowns");
        foreach (Drawdown drawdown in equity.Drawdowns)
        {
            WriteDrawdown(json, drawdown);
        }

        json.WriteEndArray();
    }

    private static void WritePeriods(Utf8JsonWriter json, string name, IReadOnlyList<PeriodReturn> periods)
    {
        json.WriteStartArray(name);
        foreach (PeriodReturn period in periods)
        {
            json.WriteStartObject();
            json.Time("start", period.Start);
            json.Number("startEquity", period.StartEquity);
            json.Number("endEquity", period.EndEquity);
            json.Number("profit", period.Profit);
            json.Number("percent", period.Percent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDrawdown(Utf8JsonWriter json, Drawdown drawdown)
    {
        json.WriteStartObject();
        json.WriteNumber("peakBar", drawdown.PeakBar);
        json.Time("peakTime", drawdown.PeakTime);
        json.WriteNumber("troughBar", drawdown.TroughBar);
        json.Time("troughTime", drawdown.TroughTime);
        json.WriteNumber("endBar", drawdown.EndBar);
        json.Time("endTime", drawdown.EndTime);
        json.WriteBoolean("isRecovered", drawdown.IsRecovered);
        json.Number("depth", drawdown.Depth);
        json.Number("depthPercent", drawdown.DepthPercent);
        json.WriteNumber("bars", drawdown.Bars);
        json.Number("days", drawdown.Duration.TotalDays);
        json.WriteEndObject();
    }
}
