using System.Text.Json;
using Barline.Hosting.Commands;

namespace Barline.Hosting.Output;

/// <summary>The JSON of <c>backtest</c>.</summary>
internal static class BacktestJson
{
    public static void Write(Stream stream, BacktestResult result, RunRequest request) => JsonText.Write(stream, "backtest", json =>
    {
        json.Run(result, request.DataFile, request.Instrument);
        WriteSettings(json, result.Settings);
        MetricsJson.Write(json, result.Metrics);
        json.WriteStartArray("trades");
        foreach (Trade trade in result.Trades)
        {
            WriteTrade(json, trade);
        }

        json.WriteEndArray();
        json.WriteStartArray("openTrades");
        foreach (OpenTrade trade in result.OpenTrades)
        {
            WriteTrade(json, trade);
        }

        json.WriteEndArray();
        json.WriteStartArray("orders");
        foreach (OrderRecord order in result.Orders)
        {
            WriteOrder(json, order);
        }

        json.WriteEndArray();
        json.WriteStartObject("outputs");
        foreach ((string name, object? value) in result.Data)
        {
            json.WritePropertyName(name);
            json.Value(value);
        }

        json.WriteEndObject();
        json.Column("times", result.Bars.Count, (values, bar) => values.WriteStringValue(Show.Iso(result.Bars.Times[bar])));
        json.Column("equity", result.Equity.Length, (values, bar) => values.Value(result.Equity[bar]));
    });

    private static void WriteSettings(Utf8JsonWriter json, BrokerSettings settings)
    {
        json.WriteStartObject("settings");
        json.Number("initialCapital", settings.InitialCapital);
        json.Number("quantity", settings.Quantity);
        json.WriteString("quantityType", settings.QuantityType.ToString());
        json.WriteNumber("pyramiding", settings.Pyramiding);
        json.Number("commission", settings.Commission);
        json.WriteString("commissionType", settings.CommissionType.ToString());
        json.WriteNumber("slippage", settings.Slippage);
        json.WriteNumber("limitVerification", settings.LimitVerification);
        json.WriteBoolean("processOrdersOnClose", settings.ProcessOrdersOnClose);
        json.WriteString("closeEntriesRule", settings.CloseEntriesRule.ToString());
        json.Number("marginLong", settings.MarginLong);
        json.Number("marginShort", settings.MarginShort);
        json.WriteBoolean("calcOnOrderFills", settings.CalcOnOrderFills);
        json.WriteBoolean("calcOnEveryTick", settings.CalcOnEveryTick);
        json.WriteString("accountCurrency", settings.AccountCurrency);
        json.WriteEndObject();
    }

    private static void WriteTrade(Utf8JsonWriter json, Trade trade)
    {
        json.WriteStartObject();
        json.WriteNumber("number", trade.Number);
        json.WriteString("side", trade.Side.ToString());
        json.WriteString("entryId", trade.EntryId);
        json.WriteString("entrySignal", trade.EntrySignal);
        json.Time("entryTime", trade.EntryTime);
        json.WriteNumber("entryBar", trade.EntryBar);
        json.Number("entryPrice", trade.EntryPrice);
        json.WriteString("exitId", trade.ExitId);
        json.WriteString("exitSignal", trade.ExitSignal);
        json.Time("exitTime", trade.ExitTime);
        json.WriteNumber("exitBar", trade.ExitBar);
        json.Number("exitPrice", trade.ExitPrice);
        json.Number("quantity", trade.Quantity);
        json.Number("profit", trade.Profit);
        json.Number("profitPercent", trade.ProfitPercent);
        json.Number("commission", trade.Commission);
        json.Number("runUp", trade.RunUp);
        json.Number("runUpPercent", trade.RunUpPercent);
        json.Number("drawdown", trade.Drawdown);
        json.Number("drawdownPercent", trade.DrawdownPercent);
        json.Number("cumulativeProfit", trade.CumulativeProfit);
        json.WriteEndObject();
    }

    private static void WriteTrade(Utf8JsonWriter json, OpenTrade trade)
    {
        json.WriteStartObject();
        json.WriteString("side", trade.Side.ToString());
        json.WriteString("entryId", trade.EntryId);
        json.WriteString("entrySignal", trade.EntrySignal);
        json.Time("entryTime", trade.EntryTime);
        json.WriteNumber("entryBar", trade.EntryBar);
        json.Number("entryPrice", trade.EntryPrice);
        json.Number("quantity", trade.Quantity);
        json.Number("profit", trade.Profit);
        json.Number("commission", trade.Commission);
        json.Number("runUp", trade.RunUp);
        json.Number("runUpPercent", trade.RunUpPercent);
        json.Number("drawdown", trade.Drawdown);
        json.Number("drawdownPercent", trade.DrawdownPercent);
        json.WriteEndObject();
    }

    private static void WriteOrder(Utf8JsonWriter json, OrderRecord order)
    {
        json.WriteStartObject();
        json.WriteNumber("number", order.Number);
        json.WriteString("id", order.Id);
        json.WriteString("from", order.From);
        json.WriteString("kind", order.Kind.ToString());
        json.WriteString("side", order.Side.ToString());
        json.Number("quantity", order.Quantity);
        json.Number("limit", order.Limit);
        json.Number("stop", order.Stop);
        json.WriteString("comment", order.Comment);
        json.WriteNumber("placedBar", order.PlacedBar);
        json.Time("placedTime", order.PlacedTime);
        json.WriteString("status", order.Status.ToString());
        json.WriteString("reason", order.Reason);
        json.WriteNumber("doneBar", order.DoneBar);
        json.Time("doneTime", order.DoneTime);
        json.Number("fillPrice", order.FillPrice);
        json.Number("filledQuantity", order.FilledQuantity);
        json.WriteEndObject();
    }
}
