using Barline;

namespace Own
{
    public sealed class Random
    {
        private uint state = 1;

        public double NextDouble() => (state = (state * 1664525) + 1013904223) / (double)uint.MaxValue;
    }

    public sealed class Clock
    {
        public DateTime Now { get; set; }

        public DateTime UtcNow => Now;
    }

    public static class File
    {
        public static string ReadAllText(string name) => name;
    }

    public static class Environment
    {
        public static string MachineName => "none";
    }

    public enum Thread { Main, Side }
}

namespace Trading
{
    using Clock = Own.Clock;
    using Random = Own.Random;

    [Strategy("Own clock")]
    public partial class OwnClock
    {
        private readonly Clock clock = new();
        private readonly Random random = new();

        void Process(Bar bar)
        {
            clock.Now = bar.Time;
            if (clock.UtcNow.Hour == 9 && random.NextDouble() > 0.2) Strategy.Entry("Long", Side.Long);
            if (clock.Now.Hour == 16) Strategy.Close("Long", Own.File.ReadAllText("x") + Own.Environment.MachineName + Own.Thread.Main);
        }
    }
}
