namespace Barline.Analyzers.Reach;

/// <summary>What a piece of code does that is right in one phase of a run and wrong in another, or wrong in all.</summary>
internal enum UseKind
{
    /// <summary>Declares an input, such as <c>Input.Int</c>.</summary>
    Input,

    /// <summary>Imports an indicator.</summary>
    Import,

    /// <summary>Places or cancels an order.</summary>
    Order,

    /// <summary>Gives <c>Strategy</c> itself to other code.</summary>
    Handover,

    /// <summary>Reads the account in an indicator.</summary>
    Account,

    /// <summary>Reads the value that a series has now.</summary>
    SeriesValue,

    /// <summary>Defines a series with arguments that are no constants: a function's, or an expression's that becomes a series.</summary>
    Definition,

    /// <summary>Gives a number that is no constant to a method of the user's own.</summary>
    NumberPassed,

    /// <summary>Gives a number of the script a value.</summary>
    NumberKept,

    /// <summary>Gives a member of the script a series, not its value.</summary>
    SeriesKept,

    /// <summary>Uses what a script has only while it runs: a series of the bars, functions, a variable.</summary>
    RunMember,

    /// <summary>Reads the clock of the machine.</summary>
    Clock,

    /// <summary>Draws random numbers that differ from run to run.</summary>
    Random,

    /// <summary>Makes a new <see cref="System.Guid"/>.</summary>
    NewGuid,

    /// <summary>Reads the machine, the user or the process.</summary>
    Environment,

    /// <summary>Reads or writes files.</summary>
    File,

    /// <summary>Uses the network.</summary>
    Network,

    /// <summary>Reads the console.</summary>
    Console,

    /// <summary>Starts or waits for other threads.</summary>
    Thread,

    /// <summary>Reads or writes static state that changes.</summary>
    StaticState,

    /// <summary>Uses a hash code that differs from process to process.</summary>
    HashCode,
}
