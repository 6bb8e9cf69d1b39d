#pragma warning disable IDE0161, IDE0130 // Two namespaces, one of them none.
using Barline;

/// <summary>A script in no namespace.</summary>
[Indicator]
internal sealed partial class ScriptWithoutNamespace
{
    [Output]
    public Series<double> Value => Close + 1;
}

namespace Barline.Tests.Scripts
{
    /// <summary>Types around scripts.</summary>
    internal static partial class Outer
    {
        internal partial struct Between<T>
        {
            [Indicator]
            internal sealed partial class Nested
            {
                [Input]
                public int Length { get; init; } = 2;

                [Output]
                public Series<double> Value => Ta.Sma(Close, Length) + typeof(T).Name.Length;
            }
        }
    }

    /// <summary>A generic script with a constraint.</summary>
    [Indicator]
    internal sealed partial class GenericScript<TFirst, TSecond>
        where TFirst : struct
        where TSecond : class, new()
    {
        [Input]
        public int Length { get; init; } = 2;

        [Output]
        public Series<double> Value => Ta.Sma(Close, Length) + typeof(TFirst).Name.Length + typeof(TSecond).Name.Length;
    }

    /// <summary>A record.</summary>
    [Indicator]
    internal sealed partial record RecordScript(int Plus)
    {
        [Input]
        public int Length { get; init; } = 2;

        [Output]
        public Series<double> Value => Ta.Sma(Close, Length) + Plus;
    }

    /// <summary>A base class of the user's own, with an input, an output and life-cycle methods.</summary>
    internal abstract class OwnBase
    {
        [Input(Min = 1)]
        public int Length { get; init; } = 2;

        [Output]
        public double Twice { get; private set; }

        public int SetUps { get; private set; }

        protected virtual void Setup() => SetUps++;

        protected void Process(Bar bar) => Twice = bar.Close * 2;
    }

    /// <summary>A script with a base class of the user's own, whose Process it inherits.</summary>
    [Indicator]
    internal sealed partial class WithOwnBase : OwnBase
    {
        [Output]
        public Series<double> Value => Ta.Sma(Close, Length);
    }

    /// <summary>A script that others derive from.</summary>
    [Indicator]
    internal partial class BaseScript
    {
        [Input]
        public int Length { get; init; } = 2;

        [Output]
        public Series<double> Value => Ta.Sma(Close, Length);

        protected virtual int Plus => 0;

        [Output]
        public double Added { get; private set; }

        protected virtual void Process() => Added = Close + Plus;
    }

    /// <summary>A script that derives from a script.</summary>
    [Indicator]
    internal sealed partial class DerivedScript : BaseScript
    {
        [Input]
        public int More { get; init; } = 3;

        [Output]
        public Series<double> Second => Value + More;

        protected override int Plus => More;
    }

    /// <summary>A script in several parts, with names that are keywords.</summary>
    [Strategy("Parts")]
    internal sealed partial class @class
    {
        [Input]
        public int @int { get; init; } = 2;

        private Series<double> @new;
    }

    internal sealed partial class @class
    {
        [Output]
        public Series<double> @double => @new;

        void Setup() => @new = Ta.Sma(Close, @int);
    }

    internal sealed partial class @class
    {
        public int Bars { get; private set; }

        void Process(Bar @event) => Bars++;
    }
}
