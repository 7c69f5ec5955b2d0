field-owner = Nav
