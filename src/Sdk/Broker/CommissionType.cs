namespace Barline;

/// <summary>How a commission is charged.</summary>
public enum CommissionType
{
    /// <summary>A percentage of the money traded.</summary>
    Percent,

    /// <summary>An amount of account currency for each contract.</summary>
    CashPerContract,

    /// <summary>An amount of account currency for each order.</summary>
    CashPerOrder,
}
