namespace Barline.Tests.Brokers.Reference;

/// <summary>Makes random cases: few prices and few levels, so that they meet often.</summary>
internal sealed class RefCaseMaker
{
    private static readonly string[] ids = ["A", "B", "C"];

    private readonly Random random;
    private readonly double tick;
    private readonly double step;
    private readonly int spread;
    private readonly int[] mix;
    private readonly bool usesGroups;
    private double price = 100;

    private RefCaseMaker(int seed)
    {
        random = new(seed);
        tick = Pick(0.01, 0.25, 1);
        step = Pick(1, 0.1, 0.0001);
        spread = Pick(2, 6, 30);
        mix = [Weight(4), Weight(2), Weight(4), Weight(2), Weight(1), Weight(2), Weight(1)];
        mix[0]++;
        usesGroups = Chance(3);
    }

    public static RefCase Make(int seed)
    {
        RefCaseMaker maker = new(seed);
        return maker.Case();
    }

    private RefCase Case()
    {
        QuantityType type = (QuantityType)(Chance(2) ? 0 : random.Next(3));
        BrokerSettings settings = new()
        {
            Pyramiding = random.Next(5),
            Commission = Chance(2) ? 0 : Pick(0.1, 0.5, 2),
            CommissionType = (CommissionType)random.Next(3),
            Slippage = Chance(3) ? random.Next(1, 4) : 0,
            LimitVerification = Chance(4) ? random.Next(1, 4) : 0,
            ProcessOrdersOnClose = Chance(3),
            CloseEntriesRule = (CloseEntriesRule)random.Next(2),
            QuantityType = type,
            Quantity = type switch { QuantityType.Fixed => random.Next(1, 4), QuantityType.Cash => 1000, _ => Pick(1, 5, 40) },
            InitialCapital = 100_000,
            MarginLong = 0,
            MarginShort = 0,
        };
        int count = random.Next(4, 25);
        RefBar[] bars = new RefBar[count];
        for (int i = 0; i < count; i++)
        {
            bars[i] = Bar();
        }

        return new(settings, new() { TickSize = tick, QuantityStep = step, PointValue = Pick(1, 1, 2) }, bars);
    }

    private RefBar Bar()
    {
        if (Chance(25))
        {
            return new(double.NaN, double.NaN, double.NaN, double.NaN, Commands());
        }

        int scale = Chance(20) ? 10 * spread : spread;
        double open = Chance(3) ? price : Near(scale);
        double close = open;
        double high = open;
        double low = open;
        if (!Chance(8))
        {
            price = open;
            close = Near(Chance(8) ? 1 : scale);
            high = Math.Max(open, close) + (Chance(3) ? 0 : tick * random.Next(scale));
            low = Math.Max(tick, Math.Min(open, close) - (Chance(3) ? 0 : tick * random.Next(scale)));
        }

        price = Round(close);
        return new(Round(open), Round(high), Round(low), price, Commands());
    }

    private RefCommand[] Commands()
    {
        RefCommand[] commands = new RefCommand[Chance(2) ? 0 : random.Next(1, 5)];
        for (int i = 0; i < commands.Length; i++)
        {
            commands[i] = Command();
        }

        return commands;
    }

    private RefCommand Command()
    {
        int at = random.Next(mix.Sum());
        int kind = 0;
        while (at >= mix[kind])
        {
            at -= mix[kind++];
        }

        string id = Pick(ids);
        Side side = (Side)random.Next(2);
        string comment = Chance(4) ? "because" : "";
        return kind switch
        {
            0 => new RefCommand.Enter(id, side, Quantity(), Level(), Level(), Group(), (OcaType)random.Next(3), comment),
            1 => new RefCommand.Order(id, side, Quantity(), Level(), Level(), Group(), (OcaType)random.Next(3), comment),
            2 => Exit(),
            3 => new RefCommand.Close(id, Chance(3) ? Quantity() : double.NaN, Chance(3) ? Pick(50, 30, 100) : double.NaN, Chance(3), comment),
            4 => new RefCommand.CloseAll(Chance(3), comment),
            5 => new RefCommand.Cancel(Chance(2) ? id : Pick("X", "Y")),
            _ => new RefCommand.CancelAll(),
        };
    }

    private RefCommand.Exit Exit() => new(new(Pick("X", "Y"), Chance(3) ? "" : Pick(ids))
    {
        Quantity = Chance(4) ? Quantity() : double.NaN,
        QuantityPercent = Chance(3) ? Pick(50, 30, 100) : double.NaN,
        Limit = Chance(2) ? double.NaN : Level(),
        Stop = Chance(2) ? double.NaN : Level(),
        Profit = Chance(3) ? random.Next(2 * spread) : double.NaN,
        Loss = Chance(3) ? random.Next(2 * spread) : double.NaN,
        TrailPoints = Chance(3) ? random.Next(2 * spread) + (Chance(4) ? 0.4 : 0) : double.NaN,
        TrailPrice = Chance(6) ? Level() : double.NaN,
        TrailOffset = Chance(2) ? random.Next(spread) + (Chance(4) ? 0.6 : 0) : double.NaN,
        OcaName = Group(),
        CommentProfit = Chance(5) ? "profit" : "",
        CommentLoss = Chance(5) ? "loss" : "",
        CommentTrailing = Chance(5) ? "trail" : "",
    });

    private double Quantity() => random.Next(5) switch
    {
        0 => double.NaN,
        1 => Pick(0, -1, step / 2, double.PositiveInfinity),
        2 => Math.Round(3 * random.NextDouble(), 5),
        _ => random.Next(1, 5),
    };

    private double Level() => Chance(2) ? double.NaN : Chance(5) ? Near(spread) + (tick * Pick(0.5, 0.3, 0.00001)) : Near(spread);

    private string Group() => usesGroups && Chance(2) ? Pick("g", "h") : "";

    private double Near(int ticks) => Round(Math.Max(tick, price + (tick * random.Next(-ticks, ticks + 1))));

    private double Round(double value) => (double)(decimal.Round((decimal)value / (decimal)tick) * (decimal)tick);

    private int Weight(int most) => Chance(3) ? 0 : random.Next(1, most + 1);

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}
