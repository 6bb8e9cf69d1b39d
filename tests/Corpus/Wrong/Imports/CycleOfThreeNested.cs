using Barline;

namespace Triangle
{
    public partial class Box
    {
        [Indicator]
        public partial class One
        {
            Two two;
            void Setup() { two = Import(new Two()); } // BAR2001
            [Output] public Series<double> Value => two.Value + 1;
        }
    }

    [Indicator]
    public partial class Two
    {
        Three three;
        void Setup() { three = Get<Three>(); } // BAR2001
        T Get<T>() where T : class, IIndicator, new() => Import(new T());
        [Output] public Series<double> Value => three.Value * 2;
    }

    [Indicator]
    public partial class Three
    {
        Box.One one;
        void Setup() { one = Import<Box.One>(new()); } // BAR2001
        [Output] public Series<double> Value => Ta.Sma(one.Value, 3);
    }
}
